import { expect, it } from 'vitest'
import type { TopicAttributes } from '../../../graph/file/topic-graph.ts'
import { findRoute } from '../../../graph/route/find-route.ts'
import { rankFrontier } from '../../../graph/route/rank-frontier.ts'
import { buildColumns } from '../../build-graph.ts'

function rank(edges: string, to: string[], known: string[] = [], topics = {}) {
  const { columns, topic, ids } = buildColumns(
    edges,
    topics as Record<string, Partial<TopicAttributes>>
  )
  const question = { targets: to.map(topic), known: new Set(known.map(topic)) }
  const ranked = rankFrontier(columns, question, findRoute(columns, question))
  return ranked.map(({ topic, unlocks, perHour }) => `${ids([topic])} ${unlocks} ${perHour}`)
}

it('puts first what unlocks most an hour, and leaves out what is not ready or not on the route', () => {
  const hours = { a: { hours: 4 }, b: { hours: 1 } }
  expect(rank('a → c → d; b → d; x → y', ['d'], [], hours)).toEqual(['b 1 1', 'a 2 0.5'])
})

it('counts what is needed indirectly once', () => {
  expect(rank('a → b; a → c; b → d; c → d', ['d'])).toEqual(['a 3 3'])
})

it('breaks ties by hours, then ids', () => {
  const hours = { a: { hours: 2 }, p: { hours: 2 }, b: { hours: 1 }, c: { hours: 1 } }
  expect(rank('a → p → z; b → z; c → z', ['z'], [], hours)).toEqual(['b 1 1', 'c 1 1', 'a 2 1'])
})

it('ranks what takes no time first where it unlocks something, last where nothing', () => {
  const hours = { a: { hours: 0 }, z: { hours: 0 } }
  expect(rank('a → b; c → b; z', ['b', 'z'], [], hours)).toEqual(['a 1 Infinity', 'c 1 1', 'z 0 0'])
})

it('follows the marks: what a known topic unlocked is ready', () => {
  expect(rank('a → b → c', ['c'], ['a'])).toEqual(['b 1 1'])
})

it('ranks more than 32 ready steps', () => {
  const many = Array.from({ length: 70 }, (_, i) => `a${i + 10} → z`).join(';')
  const ranked = rank(`${many}; a70 → y → z`, ['z'])
  expect(ranked).toHaveLength(70)
  expect(ranked[0]).toBe('a70 2 2')
  expect(ranked[69]).toBe('a79 1 1')
})
