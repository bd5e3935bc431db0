import type { Bilingual } from '../file/topic-graph.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { foldName } from './fold-name.ts'
import type { Item } from './item.ts'
import type { Meaning, Meanings } from './merge-items.ts'
import { toSimplified } from './to-simplified.ts'
import { mainTitle } from './topic-ids.ts'

/** The names of a section in both languages, as a scoped label carries them. */
export type NamesOf = (section: Item) => Partial<Bilingual>

/** Prepares looking up a section's names: Chinese as the outline writes it, English from the lexicon. */
export function createNames({ meaningOf }: Meanings, lexicon: Lexicon): NamesOf {
  return (section) => {
    const meaning = meaningOf.get(section)
    const entry = meaning?.concept ?? (meaning?.area ? lexicon.areas.get(meaning.area) : undefined)
    const own = meaning ? namesOf(mainTitle(meaning), meaning.items) : namesOf(section.title, [])
    return { zh: section.title, en: own.en ?? entry?.en ?? section.title }
  }
}

/** The labels of a topic: its names, with its section before them where they need it (“BERT · 架构”). */
export function labelsOf(
  meaning: Meaning,
  entry: Bilingual | undefined,
  names: NamesOf
): Partial<Bilingual> {
  const { items, scope, isScoped } = meaning
  const unscoped = unscopedName(meaning)
  const own = entry
    ? { zh: unscoped ?? authorsForm(entry.zh, items), en: entry.en }
    : namesOf(mainTitle(meaning), items)
  if (!isScoped || unscoped !== undefined || !scope) return own
  const section = names(scope)
  return {
    ...(own.zh ? { zh: withSection(own.zh, section.zh) } : {}),
    ...(own.en ? { en: withSection(own.en, section.en) } : {})
  }
}

/** The name in Traditional characters where no outline writes it in simplified ones. */
function authorsForm(name: string, items: Item[]): string {
  const titles = items.map(({ title }) => title).filter((title) => toSimplified(title) === name)
  const [form] = titles.sort()
  return form !== undefined && !titles.includes(name) ? form : name
}

/** “Transformer decoder” says its section itself; “Generator” does not. */
function withSection(name: string, section = ''): string {
  return section === '' || foldName(name).includes(foldName(section))
    ? name
    : `${section} · ${name}`
}

/** Where an outline itself uses a name that needs no section (人机交互 for 交互), the topic is called that. */
function unscopedName({ concept, items }: Meaning): string | undefined {
  if (!concept || concept.in.length === 0) return undefined
  const aliases = new Map(concept.aliases.map((alias) => [foldName(alias), alias]))
  return items
    .map((item) => aliases.get(foldName(item.title)))
    .find((name) => name !== undefined && /\p{Script=Han}/u.test(name))
}

/** Names in both languages as far as the outlines give them: 列表（List） has two, LLaMA one. */
function namesOf(title: string, items: Item[]): Partial<Bilingual> {
  if (!/\p{Script=Han}/u.test(title)) return { en: title }
  const english = items
    .flatMap((item) => item.aliases)
    .find((alias) => /^[\p{Script=Latin}\s-]+$/u.test(alias) && /[a-z]{2}/.test(alias))
  return english ? { zh: title, en: english } : { zh: title }
}
