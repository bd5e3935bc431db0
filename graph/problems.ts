import type { Place } from './place.ts'
import { en } from './problems/en.ts'
import type { ProblemText, Rule, RuleValues } from './problems/values.ts'

export type Severity = 'error' | 'warning' | 'note'

/** A finding about an outline: which rule, where, what is wrong, and how to mend it; told in English until `inLanguage`. */
export type Problem<R extends Rule = Rule> = ProblemText & {
  rule: R
  severity: Severity
  file: string
  line: number
  column: number
  /** What the texts in any language are made of. */
  values: RuleValues[R]
  /** The other place, when two conflict. */
  other?: { file: string; line: number }
}

/** What a step knows of a problem: the rule, the place, and what it found. */
type Found<R extends Rule> = Pick<Problem<R>, 'rule' | 'severity' | 'values' | 'other'> & {
  at: Place
}

/** Collects problems in the order they are found; nothing is ever thrown for an author's mistake. */
export type Problems = {
  list: Problem[]
  add: <R extends Rule>(problem: Found<R>) => void
}

/** An empty collection. */
export function createProblems(): Problems {
  const list: Problem[] = []
  return { list, add: (found) => list.push(createProblem(found)) }
}

/** One problem, in English. */
export function createProblem<R extends Rule>({ at, ...found }: Found<R>): Problem<R> {
  const place = { file: at.outline, line: at.line, column: at.column }
  return { ...place, ...found, ...en[found.rule](found.values) }
}

/** The same problems by file, line and column, as a compiler lists them; the input stays as it is. */
export function sortProblems(list: readonly Problem[]): Problem[] {
  return [...list].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
