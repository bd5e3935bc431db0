import { expect, it } from 'vitest'
import { findRoute } from '../../../graph/route/find-route.ts'
import { findNoRoute } from '../../../graph/route/no-route.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic, ids } = buildColumns('a → b; c', {
  tip: { kind: 'advice', learn: false, x: null, y: null },
  bare: { kind: 'section', learn: false },
  c: { parent: 'k' },
  rnn: { learn: true },
  lstm: { parent: 'rnn' }
})

function reasons(to: string[], known: string[] = [], withMembers = false) {
  const question = { targets: to.map(topic), known: new Set(known.map(topic)), withMembers }
  const found = findNoRoute(columns, question, findRoute(columns, question))
  return found.map(({ kind, topic }) => `${ids([topic])} ${kind}`)
}

it('says nothing of targets that give steps', () => {
  expect(reasons(['a', 'b', 'k'])).toEqual([])
})

it('names what is known, advice, and what holds nothing to learn', () => {
  expect(reasons(['b', 'tip', 'bare', 'a', 'b'], ['b'])).toEqual([
    'b known',
    'tip advice',
    'bare empty'
  ])
})

it('takes a container as known when all inside is', () => {
  expect(reasons(['k'], ['c'])).toEqual(['k known'])
  expect(reasons(['rnn'], ['rnn'], true)).toEqual(['rnn known'])
})
