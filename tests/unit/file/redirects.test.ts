import { describe, expect, it } from 'vitest'
import { columnsFromGraph } from '../../../graph/file/columns-from-graph.ts'
import { resolveRedirects } from '../../../graph/file/resolve-redirects.ts'
import { topicByName } from '../../../src/store/topic-by-name.ts'
import { buildGraph } from '../../build-graph.ts'

const resolved = (redirects: Record<string, string>, topics: string[]) =>
  Object.fromEntries(
    resolveRedirects(new Map(Object.entries(redirects)), (id) => topics.includes(id))
  )

describe('resolveRedirects', () => {
  it('leads straight to the topic at the end of a chain', () => {
    expect(resolved({ a: 'b', b: 'c', x: 'b' }, ['c'])).toEqual({ a: 'c', b: 'c', x: 'c' })
  })

  it('leaves out circles, what leads into one, what ends at none, and what still is a topic', () => {
    const redirects = { a: 'b', b: 'a', into: 'a', gone: 'nowhere', self: 'self', here: 'c' }
    expect(resolved(redirects, ['c', 'here'])).toEqual({})
  })

  it('follows a chain of 200,000 ids in one pass', () => {
    const links = Array.from({ length: 200_000 }, (_, i): [string, string] => [`${i}`, `${i + 1}`])
    const ends = resolveRedirects(new Map(links), (id) => id === '200000')
    expect(new Set(ends.values())).toEqual(new Set(['200000']))
    expect(ends.size).toBe(200_000)
  })
})

describe('redirects in the graph file', () => {
  const topics = { rlhf: { label: 'RLHF', aliases: ['人类反馈'] } }
  const redirects = new Map([['rl-from-feedback', 'rlhf']])
  const { columns } = columnsFromGraph({ graph: buildGraph('a → rlhf', topics), redirects })

  it('lead from a former id, in any case, to its topic', () => {
    const topic = columns.topicById('rlhf')
    expect(topicByName(columns, 'rl-from-feedback')).toBe(topic)
    expect(topicByName(columns, 'RL-From-Feedback')).toBe(topic)
    expect(topicByName(columns, '人类反馈')).toBe(topic)
    expect(topicByName(columns, 'rl-from')).toBe(-1)
  })

  it('make no topic of an inherited word', () => {
    for (const word of ['__proto__', 'constructor', 'toString', ''])
      expect(topicByName(columns, word)).toBe(-1)
  })
})
