/** A search form that begins with this is pinyin; folded names never hold a space. */
export const PINYIN_MARK = ' '
