import { expect, it } from 'vitest'
import { markTogether } from '../../../src/store/known-transitions.ts'
import { markingNews } from '../../../src/store/marking-facts.ts'
import { initialState } from '../../../src/store/state.ts'
import { toggleKnown } from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic, ids } = buildColumns('a → b → c → d; x | c → e; h ⇢ c')
const start = { ...initialState, known: new Set<number>() }
const told = (state: typeof initialState) => {
  const news = markingNews(columns, state)
  return news && [news.kind, ...ids(news.topics)]
}

it('offers the unmarked required prerequisites of a marked topic, nearest first', () => {
  expect(told(toggleKnown(start, topic('c')))).toEqual(['offer', 'b', 'a'])
})

it('offers nothing where all is marked, and says nothing before the first mark', () => {
  expect(told(toggleKnown(start, topic('a')))).toBeNull()
  expect(told(start)).toBeNull()
})

it('names the marked topics that need the unmarked one', () => {
  const all = { ...start, known: new Set(['a', 'b', 'c', 'd'].map(topic)) }
  expect(told(toggleKnown(all, topic('b')))).toEqual(['stay', 'c', 'd'])
})

it('does not count what has another way that is marked', () => {
  const known = new Set(['c', 'e'].map(topic))
  expect(told(toggleKnown({ ...start, known }, topic('c')))).toBeNull()
})

it('counts an either/or topic once none of its ways is left', () => {
  const known = new Set(['c', 'd', 'e', 'x'].map(topic))
  const without = toggleKnown({ ...start, known }, topic('x'))
  expect(told(without)).toBeNull()
  expect(told(toggleKnown(without, topic('c')))).toEqual(['stay', 'd'])
})

it('says how many were marked at one stroke', () => {
  const state = markTogether(toggleKnown(start, topic('c')), [topic('a'), topic('b')])
  expect(told(state)).toEqual(['done', 'a', 'b'])
})

it('is the same object until the next change', () => {
  const state = toggleKnown(start, topic('c'))
  expect(markingNews(columns, { ...state, view: 'list' })).toBe(markingNews(columns, state))
})
