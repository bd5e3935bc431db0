import { expect, it } from 'vitest'
import type { TopicAttributes } from '../../../graph/file/topic-graph.ts'
import { findMissingAncestors } from '../../../graph/route/missing-ancestors.ts'
import { buildColumns } from '../../build-graph.ts'

function missing(edges: string, of: string, known: string[] = [], topics = {}) {
  const { columns, topic, ids } = buildColumns(
    edges,
    topics as Record<string, Partial<TopicAttributes>>
  )
  return ids(findMissingAncestors(columns, topic(of), new Set(known.map(topic)))).join(' ')
}

it('holds what a topic needs, nearest first, itself and what only helps left out', () => {
  expect(missing('a → b → d; c → d; z ⇢ d; y → d .4', 'd')).toBe('b c a')
})

it('goes through the topic though it is marked, but not through what is known before it', () => {
  expect(missing('a → b → c → d', 'd', ['b', 'd'])).toBe('c')
})

it('holds no way of an open group, and nothing of one that is settled', () => {
  expect(missing('a | b → c; x → c', 'c')).toBe('x')
  expect(missing('a | b → c; x → c', 'c', ['a'])).toBe('x')
})

it('takes a container as its steps', () => {
  const inside = { a: { parent: 'k' }, b: { parent: 'k' } }
  expect(missing('p → a; k → z', 'z', [], inside)).toBe('a b p')
  expect(missing('p → a; k → z', 'k', [], inside)).toBe('p')
  expect(missing('p → a; k → z', 'z', ['k'], inside)).toBe('')
})

it('ends where a container goes round in a circle', () => {
  const inside = { a: { parent: 'k' }, b: { parent: 'k' } }
  expect(missing('k → y; y → a', 'a', [], inside)).toBe('y b')
})
