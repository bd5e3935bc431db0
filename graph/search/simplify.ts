import { REGIONAL_WORDS } from './regional-words.ts'
import { TRADITIONAL_PAIRS } from './traditional-pairs.ts'

type Tables = { simplified: Map<string, string>; regional: RegExp }

let tables: Tables | undefined

/**
 * A text with common Traditional characters as Simplified ones and the regional words of the field as the mainland's:
 * 神經網路 → 神经网络. Any other text as it is; names and queries go through it alike.
 */
export function simplify(text: string): string {
  tables ??= createTables()
  const { simplified, regional } = tables
  let plain = ''
  for (const letter of text) plain += simplified.get(letter) ?? letter
  return plain.replace(regional, (word) => REGIONAL_WORDS[word] ?? word)
}

/** One letter, simplified. */
export function simplifyLetter(letter: string): string {
  tables ??= createTables()
  return tables.simplified.get(letter) ?? letter
}

function createTables(): Tables {
  const simplified = new Map<string, string>()
  for (let at = 0; at < TRADITIONAL_PAIRS.length; at += 2)
    simplified.set(TRADITIONAL_PAIRS[at] ?? '', TRADITIONAL_PAIRS[at + 1] ?? '')
  const words = Object.keys(REGIONAL_WORDS).sort((a, b) => b.length - a.length)
  return { simplified, regional: new RegExp(words.join('|'), 'g') }
}
