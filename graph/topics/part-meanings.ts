import { foldName } from './fold-name.ts'
import type { Item } from './item.ts'
import { type Sense, scopeToSection } from './senses.ts'

/**
 * One abbreviation spelt out in two ways is two things: PCA (Principal component analysis) and PCA (Patient-controlled
 * analgesia). The first, by outline and line, keeps the plain name; the others belong to their sections.
 */
export function partMeanings(senses: Map<Item, Sense>): void {
  const byKey = new Map<string, { item: Item; meaning: string }[]>()
  for (const [item, { key, reason }] of senses) {
    const meaning = reason === 'name' && ABBREVIATION.test(item.title) ? spelling(item) : undefined
    if (meaning === undefined) continue
    const known = byKey.get(key)
    if (known) known.push({ item, meaning })
    else byKey.set(key, [{ item, meaning }])
  }
  for (const spelt of byKey.values()) {
    const [first] = spelt.sort((a, b) => (isEarlier(a.item, b.item) ? -1 : 1))
    for (const { item, meaning } of spelt)
      if (meaning !== first?.meaning) senses.set(item, scopeToSection(item, senses))
  }
}

const ABBREVIATION = /^[A-Z][A-Z\d]{1,5}s?$/

/** The words an abbreviation stands for, folded: the first alias of several Latin words. */
function spelling({ aliases }: Item): string | undefined {
  const words = aliases.find((alias) =>
    /^\p{Script=Latin}+(?:[\s-]+\p{Script=Latin}+)+$/u.test(alias)
  )
  return words === undefined ? undefined : foldName(words)
}

function isEarlier(a: Item, b: Item): boolean {
  return a.outline < b.outline || (a.outline === b.outline && a.line < b.line)
}
