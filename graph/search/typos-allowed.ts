/** Mistakes a query may hold where it stands for a whole name, and where for words in a longer one. */
export type TyposAllowed = { whole: number; part: number }

/** For Latin letters: a swap in three (the rest is another word), then the more the longer. */
export function wordTypos(length: number): TyposAllowed {
  if (length < 3) return { whole: 0, part: 0 }
  if (length < 5) return { whole: 1, part: 0 }
  if (length < 7) return { whole: 1, part: 1 }
  return length < 12 ? { whole: 2, part: 1 } : { whole: 3, part: 2 }
}

/** For pinyin without what ears miss: its few syllables make words that are near to many others. */
export function pinyinTypos(length: number): TyposAllowed {
  if (length < 6) return { whole: 0, part: 0 }
  if (length < 9) return { whole: 1, part: 0 }
  return length < 14 ? { whole: 2, part: 1 } : { whole: 3, part: 2 }
}

/** For so many letters with Han among them, as `soundDistance` weighs mistakes. */
export function costAllowed(length: number): number {
  if (length < 3) return 0
  if (length < 4) return 0.8
  return length < 6 ? 1.1 : length < 9 ? 1.7 : 2.2
}
