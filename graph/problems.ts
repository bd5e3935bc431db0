import type { Place } from './place.ts'

export type Severity = 'error' | 'warning' | 'note'

/** A finding about an outline: which rule, where, what is wrong, and how to mend it. */
export type Problem = {
  rule: string
  severity: Severity
  file: string
  line: number
  column: number
  message: string
  help: string
  /** The other place, when two conflict. */
  other?: { file: string; line: number }
}

/** Collects problems in the order they are found; nothing is ever thrown for an author's mistake. */
export type Problems = {
  list: Problem[]
  add: (problem: Omit<Problem, 'file' | 'line' | 'column'> & { at: Place }) => void
}

/** An empty collection. */
export function createProblems(): Problems {
  const list: Problem[] = []
  return {
    list,
    add: ({ at, ...rest }) => {
      list.push({ file: at.outline, line: at.line, column: at.column, ...rest })
    }
  }
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
