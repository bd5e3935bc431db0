import type { Words } from './zh.ts'

/** How many names are told before the rest is only counted. */
const MOST = 6

/** Names in one line: the first few, and how many more there are. */
export function shortList(words: Words, names: readonly string[]): string {
  const shown = names.slice(0, MOST).join(words.listSeparator)
  const left = names.length - MOST
  return left > 0 ? `${shown} ${words.andMore(left)}` : shown
}
