import { describe, expect, it } from 'vitest'
import { summariseProblems } from '../../../graph/cli/print-problems.ts'
import type { Problem, Severity } from '../../../graph/problems.ts'

const problem = (rule: string, severity: Severity, line: number): Problem => ({
  ...{ rule, severity, file: 'a.md', line, column: 1 },
  ...{ message: '', help: '' }
})
const many = (rule: string, severity: Severity, count: number) =>
  Array.from({ length: count }, (_, i) => problem(rule, severity, i + 1))

describe('summariseProblems', () => {
  it('lists every error, five warnings and one note of a rule, and counts the rest', () => {
    const { listed, left } = summariseProblems([
      ...many('stated-cycle', 'error', 9),
      ...many('mixed-numbering', 'warning', 7),
      ...many('orphan', 'note', 3)
    ])
    expect(listed.length).toBe(9 + 5 + 1)
    expect(left).toBe(
      'and 2 more [mixed-numbering], 2 more [orphan]: `zhilu check` lists them all\n'
    )
  })

  it('leaves few problems as they are', () => {
    const few = [...many('empty-section', 'warning', 5), ...many('orphan', 'note', 1)]
    expect(summariseProblems(few)).toEqual({ listed: few, left: '' })
  })
})
