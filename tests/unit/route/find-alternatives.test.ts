import { describe, expect, it } from 'vitest'
import type { TopicAttributes } from '../../../graph/file/topic-graph.ts'
import { findAlternatives } from '../../../graph/route/find-alternatives.ts'
import { findRoute } from '../../../graph/route/find-route.ts'
import { buildColumns } from '../../build-graph.ts'

type Asked = { to: string; known?: string[]; avoid?: string[]; most?: number; tries?: number }

function alternatives(edges: string, asked: Asked, topics = {}) {
  const { to, known = [], avoid = [], ...limits } = asked
  const { columns, topic, ids } = buildColumns(
    edges,
    topics as Record<string, Partial<TopicAttributes>>
  )
  const question = {
    targets: [topic(to)],
    known: new Set(known.map(topic)),
    avoid: avoid.map(topic)
  }
  const route = findRoute(columns, question)
  return findAlternatives(columns, question, route, limits).map((found) => {
    expect(findRoute(columns, { ...question, avoid: found.avoid })).toEqual(found.route)
    const say = (list: readonly number[]) => ids(list).join(' ')
    const { hoursMore, stepsMore, added, dropped } = found
    return {
      say: `${say([found.for])}: ${say(found.taken)} instead of ${say(found.instead)}`,
      hoursMore,
      stepsMore,
      added: say(added),
      dropped: say(dropped)
    }
  })
}

describe('findAlternatives', () => {
  it('takes another way of a group and says what it costs', () => {
    const hours = { a: { hours: 2 }, b: { hours: 3 }, p: { hours: 0.5 } }
    expect(alternatives('a | b → t; p → b', { to: 't' }, hours)).toEqual([
      {
        say: 't: b instead of a',
        hoursMore: 1.5,
        stepsMore: 1,
        added: 'b p',
        dropped: 'a'
      }
    ])
  })

  it('goes through the ways of one group, cheapest first, three at most', () => {
    const hours = { b: { hours: 4 }, c: { hours: 2 }, d: { hours: 3 }, e: { hours: 5 } }
    const found = alternatives('a | b | c | d | e → t', { to: 't' }, hours)
    expect(found.map(({ say, hoursMore }) => [say, hoursMore])).toEqual([
      ['t: c instead of a', 1],
      ['t: d instead of a', 2],
      ['t: b instead of a', 3]
    ])
    expect(alternatives('a | b | c → t', { to: 't', most: 1 })).toHaveLength(1)
    expect(alternatives('a | b | c → t', { to: 't', tries: 1 })).toHaveLength(1)
  })

  it('finds none where all is needed, known, or taken anyway', () => {
    expect(alternatives('a → b → t', { to: 't' })).toEqual([])
    expect(alternatives('a | b → t', { to: 't', known: ['b'] })).toEqual([])
    expect(alternatives('a | b → t; a → t2; a → x; x → t', { to: 't' })).toEqual([])
  })

  it('does not offer what the person avoids', () => {
    expect(alternatives('a | b → t', { to: 't', avoid: ['b'] })).toEqual([])
    expect(alternatives('a | b | c → t', { to: 't', avoid: ['a'] }).map(({ say }) => say)).toEqual([
      't: c instead of b'
    ])
  })

  it('gives one route once though two groups lead to it', () => {
    const edges = 'a | b → x; a | b → y; x → t; y → t'
    expect(alternatives(edges, { to: 't' }).map(({ say }) => say)).toEqual(['x: b instead of a'])
  })

  it('shuts off a container with all its steps', () => {
    const inside = { a: { parent: 'k' }, b: { parent: 'k' } }
    const found = alternatives('k | c → t', { to: 't' }, { ...inside, c: { hours: 9 } })
    expect(found).toMatchObject([{ say: 't: c instead of k', dropped: 'a b', hoursMore: 7 }])
  })
})
