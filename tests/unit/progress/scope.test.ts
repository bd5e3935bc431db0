import { describe, expect, it } from 'vitest'
import {
  createScopeCheck,
  namesOfScope,
  scopeOf,
  scopeOfNames
} from '../../../src/progress/scope.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns } = buildColumns('a → b')

/** The same topics out of outlines of these names. */
function outOf(names: readonly string[]) {
  const outlines = names.map((name) => ({
    outline: `${name}.md`,
    title: `On ${name}`,
    encoding: 'utf-8',
    repaired: 0
  }))
  return { ...columns, outlines }
}

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(at).padStart(3, '0')}`)

/** Whether marks made over the one set hold over the other. */
const holds = (made: readonly string[], now: readonly string[]) =>
  createScopeCheck(outOf(now))(scopeOf(outOf(made), 0))

describe('marks of a set of outlines', () => {
  it('hold when many outlines join it that sort before', () => {
    const old = numbered('z', 25)
    expect(holds(old, [...numbered('a', 40), ...old])).toBe(true)
  })

  it('hold for any two outlines of sixty', () => {
    const all = numbered('m', 60)
    for (const one of all)
      for (const other of all) if (one < other) expect(holds(all, [one, other])).toBe(true)
  })

  it('hold for any tenth of a thousand outlines', () => {
    const all = numbered('m', 1000)
    for (let from = 0; from < 1000; from += 100)
      expect(holds(all, all.slice(from, from + 100)), String(from)).toBe(true)
  })

  it('do not hold for outlines of other names', () => {
    expect(holds(numbered('a', 100), numbered('b', 100))).toBe(false)
  })

  it('keep few names, whatever their order, and the same ones when they are read again', () => {
    const names = numbered('m', 300)
    const scope = scopeOfNames(names)
    expect(namesOfScope(scope).length).toBeLessThanOrEqual(80)
    expect(scopeOfNames([...names].reverse())).toBe(scope)
    expect(scopeOfNames(namesOfScope(scope))).toBe(scope)
    const own = scopeOf(outOf(names), 0)
    expect(scopeOfNames(namesOfScope(own))).toBe(own)
  })
})
