import { expect, it } from 'vitest'
import { findRoute } from '../../../graph/route/find-route.ts'
import { areaRuns, knownBeside } from '../../../src/store/route-facts.ts'
import { initialState } from '../../../src/store/state.ts'
import { routeTo, toggleKnown } from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic, ids } = buildColumns('a → b → c', {
  a: { parent: 'left', hours: 2 },
  b: { parent: 'right', hours: 3, x: 10 },
  c: { parent: 'right', hours: 4, x: 20 }
})
const asked = routeTo(initialState, topic('c'))
const route = findRoute(columns, { targets: [topic('c')] })

it('groups the steps by area and numbers them through', () => {
  const runs = areaRuns(columns, route)
  expect(runs.map(({ area, first, steps }) => [...ids([area]), first, steps.length])).toEqual([
    ['left', 1, 1],
    ['right', 2, 2]
  ])
})

it('names the known topics at which the route begins', () => {
  const state = toggleKnown(toggleKnown(asked, topic('a')), topic('b'))
  const shorter = findRoute(columns, { targets: [topic('c')], known: state.known })
  expect(ids(knownBeside(columns, shorter, state))).toEqual(['b'])
})
