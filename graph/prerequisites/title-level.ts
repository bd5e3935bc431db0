/** A title without the words that say how far it goes, and how far: 0 introduces, 1 is the thing itself, 2 goes on. */
export type TitleLevel = { stem: string; level: 0 | 1 | 2 }

const FIRST = [
  /^(?:an? )?(?:gentle |brief |short )?intro(?:duction)?s? (?:to|of) /,
  /^(?:the )?(?:essence|elements|fundamentals|foundations|basics|principles|first course) (?:of|in) /,
  /^(?:a )?(?:getting started with|primer on|first course in) /,
  /^(?:introductory|beginning) /,
  / (?:basics|fundamentals|primer|101)$/,
  /^(?:初识|认识)/,
  /(?:入门|基础|初步|初级|导论|概论|导引)$/
]
const FURTHER = [
  /^(?:advanced|further|intermediate|more on|topics in) /,
  / (?:in depth|revisited)$/,
  /^(?:深入|进阶)(?:理解)?/,
  /(?:进阶|提高|深入|高级篇?)$/
]

/** Reads how far a title goes: "Introduction to Algebra" 0, "Algebra" 1, "Advanced Algebra" 2; the stem is folded. */
export function titleLevel(title: string): TitleLevel {
  const folded = title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  const first = strip(folded, FIRST)
  if (first !== folded) return { stem: first, level: 0 }
  const further = strip(folded, FURTHER)
  return further === folded ? { stem: folded, level: 1 } : { stem: further, level: 2 }
}

function strip(title: string, patterns: RegExp[]): string {
  for (const pattern of patterns) {
    const rest = title.replace(pattern, '').trim()
    if (rest !== title && /[\p{L}]{2}/u.test(rest)) return rest
  }
  return title
}
