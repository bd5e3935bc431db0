import { describe, expect, it } from 'vitest'
import { summariseProblems } from '../../../graph/cli/print-problems.ts'
import { problemLanguage } from '../../../graph/cli/problem-language.ts'
import { createProblem, type Problem } from '../../../graph/problems.ts'

const at = (line: number) => ({ outline: 'a.md', line, column: 1 })
const many = (count: number, create: (line: number) => Problem) =>
  Array.from({ length: count }, (_, i) => create(i + 1))

const circle = (line: number) => {
  const values = { names: ['甲', '乙', '甲'], places: ['a.md:9'] }
  return createProblem({ rule: 'stated-cycle', severity: 'error', at: at(line), values })
}
const empty = (line: number) => {
  const values = { title: '土壤' }
  return createProblem({ rule: 'empty-section', severity: 'warning', at: at(line), values })
}
const orphan = (line: number) => {
  const values = { label: '土壤' }
  return createProblem({ rule: 'orphan', severity: 'note', at: at(line), values })
}

describe('summariseProblems', () => {
  it('lists every error, five warnings and one note of a rule, and counts the rest', () => {
    const all = [...many(9, circle), ...many(7, empty), ...many(3, orphan)]
    const { listed, left } = summariseProblems(all, 'en')
    expect(listed.length).toBe(9 + 5 + 1)
    expect(left).toBe('and 2 more [empty-section], 2 more [orphan]: `zhilu check` lists them all\n')
    expect(summariseProblems(all, 'zh').left).toBe(
      '[empty-section] 还有 2 个，[orphan] 还有 2 个：`zhilu check` 会全部列出\n'
    )
  })

  it('leaves few problems as they are', () => {
    const few = [...many(5, empty), ...many(1, orphan)]
    expect(summariseProblems(few, 'en')).toEqual({ listed: few, left: '' })
  })
})

describe('problems are told in', () => {
  it.each([
    [{}, undefined, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, undefined, 'zh'],
    [{ LANG: 'zh_TW' }, undefined, 'zh'],
    [{ LANG: 'C.UTF-8' }, undefined, 'en'],
    [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, undefined, 'en'],
    [{ LC_ALL: '', LANG: 'zh_CN.UTF-8' }, undefined, 'zh'],
    [{ LANG: 'zha_CN' }, undefined, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'en', 'en'],
    [{}, 'zh', 'zh']
  ])('the language of %j, --lang %s: %s', (env, lang, expected) => {
    expect(problemLanguage({ value: () => lang }, env)).toBe(expected)
  })
})
