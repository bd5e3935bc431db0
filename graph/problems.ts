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
