/** A search form that begins with this is pinyin; folded names never hold a space. */
export const PINYIN_MARK = ' '

/** Stands between the words of a name, and in pinyin between the syllables: `mini'gpt'4`, `bert'jia'gou`. */
export const WORD_MARK = "'"

/** A form as it is searched. */
export function withoutMarks(marked: string): string {
  return marked.replaceAll(WORD_MARK, '')
}
