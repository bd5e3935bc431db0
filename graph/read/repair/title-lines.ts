/**
 * How much likelier (nats) a word is in headings and list items than in all lines; measured on the
 * same notes as class-transitions.ts. Headings name things: they join, and seldom negate or ask.
 */
const LEANINGS: ReadonlyMap<string, number> = new Map([
  ['与', 1.2],
  ['不', -0.9],
  ['中', -0.4],
  ['了', -1.7],
  ['来', -1.1],
  ['到', -0.9],
  ['后', -0.6],
  ['受', -0.8],
  ['的', -0.3],
  ['吗', -1.5]
])

const MOST_HAN = 20

/** What being in a heading or list item says for a word, in nats; 0 for most. */
export function titleLeaning(word: string): number {
  return LEANINGS.get(word) ?? 0
}

/**
 * Whether a line is a heading, list item, table row or remark: marked as one, short, and without a
 * mark that ends a clause. `characters` are the line's, one string each (any reading will do).
 */
export function isTitleLine(characters: readonly string[]): boolean {
  if (!/^\s*(?:[#*+|>-]|\d+\.)/.test(characters.slice(0, 16).join(''))) return false
  if (characters.some((character) => /^[，。；！？]$/.test(character))) return false
  return characters.filter((character) => character > '\u2e80').length <= MOST_HAN
}
