import type { Words } from './zh.ts'

/** Names in one line: the first `most`, and that there are more. */
export function shortList(words: Words, names: readonly string[], most = 6): string {
  const shown = names.slice(0, most).join(words.listSeparator)
  const left = names.length - most
  return left > 0 ? `${shown} ${words.andMore(left)}` : shown
}
