import { expect, it } from 'vitest'
import type { ClosureQuestion } from '../../../graph/route/find-closure.ts'
import { findClosure } from '../../../graph/route/find-closure.ts'
import { buildColumns } from '../../build-graph.ts'

function closure(
  edges: string,
  of: string,
  question: Omit<ClosureQuestion, 'topics'>,
  topics = {}
) {
  const { columns, topic, ids } = buildColumns(edges, topics)
  const found = findClosure(columns, { topics: [topic(of)], ...question })
  return found.map(({ topic: number, distance }) => `${ids([number])[0]}${distance}`).join(' ')
}

it('holds every way up and down, with its distance', () => {
  const edges = 'a | b → c → d → e'
  expect(closure(edges, 'c', { direction: 'up' })).toBe('a-1 b-1 c0')
  expect(closure(edges, 'c', { direction: 'down' })).toBe('c0 d1 e2')
  expect(closure(edges, 'c', { direction: 'both', depth: 1 })).toBe('a-1 b-1 c0 d1')
})

it('goes through helpful edges on request', () => {
  expect(closure('a ⇢ b', 'b', { direction: 'up' })).toBe('b0')
  expect(closure('a ⇢ b', 'b', { direction: 'up', helpful: true })).toBe('a-1 b0')
})

it('passes through containers in both directions', () => {
  const topics = { a: { parent: 'k' }, b: { parent: 'k' } }
  expect(closure('k → z', 'z', { direction: 'up' }, topics)).toBe('a-1 b-1 z0')
  expect(closure('k → z', 'a', { direction: 'down' }, topics)).toBe('a0 z1')
  expect(closure('k → z', 'k', { direction: 'down' }, topics)).toBe('a0 b0 z1')
})
