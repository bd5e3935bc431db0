import { expect, it } from 'vitest'
import { findFrontier } from '../../../graph/route/find-frontier.ts'
import { buildColumns } from '../../build-graph.ts'

it('holds what needs nothing unknown, one way of a group being enough', () => {
  const { columns, topic, ids } = buildColumns('a → b; a | x → c; b → d')
  expect(ids(findFrontier(columns, { known: new Set() }))).toEqual(['a', 'x'])
  expect(ids(findFrontier(columns, { known: new Set([topic('a')]) }))).toEqual(['b', 'c', 'x'])
})

it('knows a container when all its steps are known', () => {
  const { columns, topic, ids } = buildColumns('k → z', { a: { parent: 'k' }, b: { parent: 'k' } })
  expect(ids(findFrontier(columns, { known: new Set([topic('a')]) }))).toEqual(['b'])
  expect(ids(findFrontier(columns, { known: new Set(['a', 'b'].map(topic)) }))).toEqual(['z'])
})

it('can be asked about some topics only', () => {
  const { columns, topic, ids } = buildColumns('a; b; c')
  expect(ids(findFrontier(columns, { known: new Set(), among: [topic('c'), topic('c')] }))).toEqual(
    ['c']
  )
})

it('is not kept waiting by a container that holds nothing but the topic itself', () => {
  const { columns, ids } = buildColumns('k | b → a', { a: { parent: 'k' } })
  expect(ids(findFrontier(columns, { known: new Set() }))).toEqual(['a', 'b'])
})
