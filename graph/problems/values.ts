/** What each rule found, in figures and quotations: its texts in every language are made of these alone. */
export type RuleValues = {
  'duplicate-heading': { title: string }
  'empty-section': { title: string }
  /** `isOne` where the two were read as one topic. */
  'likely-typo': { title: string; near: string; isOne: boolean }
  'long-item': { title: string; isHeading: boolean }
  'mixed-numbering':
    | { kind: 'two-ways'; title: string; other: string }
    | { kind: 'none'; title: string }
    | { kind: 'break'; title: string; found: number; expected: number }
  orphan: { label: string }
  /** `mark` is that of the level to be expected, `count` how many headings do so. */
  'skipped-level': { title: string; parent: string | undefined; count: number; mark: string }
  'author-decides':
    | { kind: 'same' | 'different'; title: string; name: string }
    | { kind: 'hours'; label: string; hours: number | null; typical: number }
    | {
        kind: 'not-prerequisite'
        source: string
        target: string
        evidence: string
        sentences: { zh: string; en: string }
      }
  /** `places` are those of the other lines, `file:line`. */
  'stated-cycle': { names: string[]; places: string[] }
  'self-prerequisite': { name: string }
  'ambiguous-prerequisite': { name: string; candidates: { label: string; id: string }[] }
  'unknown-prerequisite': { name: string; nearest: string | undefined }
  'unclosed-block': { isCode: boolean; count: number }
  'too-deep': { level: number }
  /** `fault` is the parser's name of it, `reason` its sentence. */
  'front-matter': { fault: string; reason: string }
  'damaged-encoding': {
    encoding: string
    repaired: number
    completed: number
    guessed: number
    /** The lines of what was guessed. */
    lines: number[]
    lost: number
  }
  'unreadable-bytes': { encoding: string; lines: readonly number[] }
  'assumed-encoding': { encoding: string }
  'unknown-encoding': { encoding: string }
  'missing-redirect': { id: string; next: string }
  /** `more` of them are not named. */
  'topic-gone': { topics: { label: string; id: string }[]; more: number }
  'dangling-redirect': { id: string; next: string }
  'incomparable-graph': { fault: string | undefined; why: string }
}

export type Rule = keyof RuleValues

/** What is wrong, and how to mend it. */
export type ProblemText = { message: string; help: string }

/** The texts of all rules in one language; one that lacks a rule does not compile. */
export type ProblemTexts = { [R in Rule]: (values: RuleValues[R]) => ProblemText }
