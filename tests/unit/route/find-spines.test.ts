import { describe, expect, it } from 'vitest'
import { findRoute } from '../../../graph/route/find-route.ts'
import { findSpines } from '../../../graph/route/find-spines.ts'
import { buildColumns } from '../../build-graph.ts'

function spines(
  edges: string,
  asked: { to: string; known?: string[]; from?: string },
  count?: number
) {
  const { columns, topic, ids } = buildColumns(edges)
  const { to, known = [], from } = asked
  const question = {
    targets: [topic(to)],
    known: new Set(known.map(topic)),
    ...(from === undefined ? {} : { from: topic(from) })
  }
  const found = findSpines(columns, question, findRoute(columns, question), count)
  return found.map(({ path, hours }) => `${ids(path).join(' ')} ${hours}`)
}

describe('findSpines', () => {
  it('gives the other paths from the start of the spine, shortest first', () => {
    const edges = 's → a → t; s → b → c → t; s → d → e → f → t'
    expect(spines(edges, { to: 't', from: 's' })).toEqual(['s b c t 4', 's d e f t 5'])
    expect(spines(edges, { to: 't', from: 's' }, 1)).toHaveLength(1)
  })

  it('prefers the more confident of two of one length, then earlier ids', () => {
    const edges = 's → a → t; s → b → t .9; s → d → t; s → c → t'
    expect(spines(edges, { to: 't' })).toEqual(['s c t 3', 's d t 3', 's b t 3'])
  })

  it('starts at the known topic the spine starts at, which costs no hours', () => {
    expect(spines('a → b → t; a → c → t', { to: 't', known: ['a'] })).toEqual(['a c t 2'])
  })

  it('is empty where there is one path, no path, or the spine leaves the route', () => {
    expect(spines('a → b', { to: 'b' })).toEqual([])
    expect(spines('a → b; c', { to: 'b', from: 'c' })).toEqual([])
    expect(spines('a | b → t; x → b; x → y → b', { to: 't', from: 'x' })).toEqual([])
    expect(spines('a', { to: 'a', known: ['a'] })).toEqual([])
  })
})
