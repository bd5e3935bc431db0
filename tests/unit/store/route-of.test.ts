import { describe, expect, it } from 'vitest'
import { areaRuns, knownBeside, weeksOf } from '../../../src/store/route-facts.ts'
import { routeOf } from '../../../src/store/route-of.ts'
import { initialState } from '../../../src/store/state.ts'
import { routeTo, selectTopic, toggleKnown } from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic, ids } = buildColumns('a → b → c', {
  a: { parent: 'left', hours: 2 },
  b: { parent: 'right', hours: 3, x: 10 },
  c: { parent: 'right', hours: 4, x: 20 }
})
const asked = routeTo(initialState, topic('c'))

describe('the route of a state', () => {
  it('is null without a target', () => {
    expect(routeOf(columns, initialState)).toBeNull()
  })

  it('is the same object until the question changes', () => {
    const route = routeOf(columns, asked)
    expect(routeOf(columns, selectTopic(asked, topic('a')))).toBe(route)
    expect(routeOf(columns, toggleKnown(asked, topic('a')))).not.toBe(route)
  })

  it('shrinks by what is known', () => {
    expect(routeOf(columns, asked)?.hours).toBe(9)
    expect(routeOf(columns, toggleKnown(asked, topic('b')))?.hours).toBe(4)
  })
})

it('groups the steps by area and numbers them through', () => {
  const route = routeOf(columns, asked)
  const runs = route ? areaRuns(columns, route) : []
  expect(runs.map(({ area, first, steps }) => [...ids([area]), first, steps.length])).toEqual([
    ['left', 1, 1],
    ['right', 2, 2]
  ])
})

it('names the known topics at which the route begins', () => {
  const state = toggleKnown(toggleKnown(asked, topic('a')), topic('b'))
  const route = routeOf(columns, state)
  expect(route && ids(knownBeside(columns, route, state))).toEqual(['b'])
})

it('counts a begun week as a whole one', () => {
  const route = routeOf(columns, asked)
  expect(route && weeksOf(route, 4)).toBe(3)
  expect(route && weeksOf(route, null)).toBeNull()
})
