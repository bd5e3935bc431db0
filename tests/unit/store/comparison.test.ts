import { describe, expect, it } from 'vitest'
import {
  comparedPartOf,
  comparedParts,
  countParts,
  findOrderDifferences
} from '../../../src/store/comparison.ts'
import { shownTopics } from '../../../src/store/shown-topics.ts'
import type { State } from '../../../src/store/state.ts'
import { initialState } from '../../../src/store/state.ts'
import {
  compareOutlines,
  setFilters,
  showComparedPart,
  toggleKnown,
  toggleLimit
} from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'

const source = (outline: string) => ({ outline, line: 1, column: 1, path: [] })
const { columns, topic, ids } = buildColumns('a → b → c; d; e', {
  a: { parent: 'one', sources: [source('a.md')] },
  b: { parent: 'one', sources: [source('a.md'), source('b.md')] },
  c: { parent: 'two', sources: [source('b.md'), source('c.md')] },
  d: { parent: 'two', sources: [], from: 'lexicon' },
  e: { parent: 'two', sources: [source('c.md')] }
})
const count = (state: State) =>
  countParts(columns, state.compare, shownTopics(columns, { ...state, comparedPart: null }))
const compared = compareOutlines(initialState, [0, 1])

describe('a comparison', () => {
  it.each([
    ['a', 'a'],
    ['b', 'both'],
    ['c', 'b'],
    ['d', null],
    ['e', null],
    ['one', null]
  ])('knows who teaches %s: %s', (id, part) => {
    expect(comparedPartOf(columns, compared.compare, topic(id))).toBe(part)
  })

  it('has parts only while outlines are compared', () => {
    expect(comparedParts(columns, null)).toBeNull()
    expect(comparedParts(columns, [0, 1])).not.toBeNull()
  })

  it('turns round with its outlines', () => {
    expect(comparedPartOf(columns, [1, 0], topic('a'))).toBe('b')
  })

  it('counts each part, of what the other filters leave in', () => {
    expect(count(compared)).toEqual({ both: 1, a: 1, b: 1 })
    const area = setFilters(compared, { areas: [topic('one')] })
    expect(count(area)).toEqual({ both: 1, a: 1, b: 0 })
    const unknown = toggleLimit(toggleKnown(compared, topic('a')), 'unknown')
    expect(count(unknown)).toEqual({ both: 1, a: 0, b: 1 })
  })

  it('counts the same while one part alone is shown', () => {
    expect(count(showComparedPart(compared, 'b'))).toEqual({ both: 1, a: 1, b: 1 })
  })

  it.each([
    ['a', ['a', 'one']],
    ['b', ['c', 'two']],
    ['both', ['b', 'one']]
  ] as const)('shows part %s alone', (part, expected) => {
    const mask = shownTopics(columns, showComparedPart(compared, part))
    expect(ids([...(mask ?? []).keys()].filter((at) => mask?.[at] === 1)).sort()).toEqual(expected)
  })
})

describe('order differences', () => {
  const disagreement = (aFirst: string[], bFirst: string[]) => ({ a: 'a', b: 'b', aFirst, bFirst })
  const find = (pair: readonly [number, number], ...list: ReturnType<typeof disagreement>[]) =>
    findOrderDifferences(columns, { disagreements: () => list }, pair).map(ids)

  it('stand as the first outline has them', () => {
    const one = disagreement(['a.md'], ['b.md', 'c.md'])
    expect(find([0, 1], one)).toEqual([['a', 'b']])
    expect(find([1, 0], one)).toEqual([['b', 'a']])
  })

  it('leave out what others disagree on', () => {
    expect(find([0, 1], disagreement(['a.md', 'b.md'], ['c.md']))).toEqual([])
    expect(find([0, 2], disagreement(['b.md'], ['c.md']))).toEqual([])
  })

  it('leave out topics the graph lacks', () => {
    const gone = { ...disagreement(['a.md'], ['b.md']), b: 'gone' }
    expect(find([0, 1], gone)).toEqual([])
  })
})
