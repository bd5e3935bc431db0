import { expect, it } from 'vitest'
import { findRoute } from '../../../graph/route/find-route.ts'
import { metroOfRoute, strandsOfRoute } from '../../../src/store/metro.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic, ids } = buildColumns('a → b → c; d → c', {
  a: { parent: 'left', hours: 2 },
  b: { parent: 'right', hours: 3 },
  c: { parent: 'right', hours: 4 },
  d: { parent: 'left', hours: 1 }
})
const target = topic('c')
const ask = {
  known: [] as number[],
  targets: [target],
  hoursPerWeek: null as number | null,
  start: null as string | null,
  sizeOf: () => ({ width: 30, height: 19 })
}

it('marks what is ready, the target and the spine, and numbers the steps', () => {
  const { stops } = metroOfRoute(columns, findRoute(columns, { targets: [target] }), ask)
  const told = stops.map(({ topic: one, number, isReady, isTarget, isOnSpine }) => [
    ...ids([one]),
    number,
    isReady,
    isTarget,
    isOnSpine
  ])
  expect(told.at(-1)).toEqual(['c', 4, false, true, true])
  const ready = told.filter(([, , isReady]) => isReady).map(([id]) => id)
  expect(ready.sort()).toEqual(['a', 'd'])
})

it('says weeks with their first days once there are hours a week, and round hours before', () => {
  const route = findRoute(columns, { targets: [target] })
  const weeks = metroOfRoute(columns, route, { ...ask, hoursPerWeek: 4, start: '2026-12-28' })
  expect(weeks.marks).toEqual([
    { hour: 0, week: 1, day: '2026-12-28' },
    { hour: 4, week: 2, day: '2027-01-04' },
    { hour: 8, week: 3, day: '2027-01-11' }
  ])
  expect(weeks.plan.marks).toHaveLength(3)
  const hours = metroOfRoute(columns, route, ask).marks
  expect(hours.map(({ hour, week }) => [hour, week])).toEqual([
    [0, null],
    [2, null],
    [4, null],
    [6, null],
    [8, null]
  ])
})

it('draws what is known and needed left of the steps, and a known target alone', () => {
  const known = new Set([topic('a')])
  const route = findRoute(columns, { targets: [target], known })
  const { stops } = metroOfRoute(columns, route, { ...ask, known: [topic('a')] })
  expect(stops.map(({ number }) => number)).toEqual([0, 1, 2, 3])
  const done = findRoute(columns, { targets: [target], known: new Set([target]) })
  expect(metroOfRoute(columns, done, { ...ask, known: [target] }).stops).toMatchObject([
    { number: 0, isTarget: true }
  ])
})

it('draws a week of many years without growing without bound', () => {
  const route = findRoute(columns, { targets: [target] })
  const { marks, plan } = metroOfRoute(columns, route, { ...ask, hoursPerWeek: 0.001 })
  expect(marks.length).toBeLessThanOrEqual(1000)
  expect(plan.width).toBeLessThan(100_000)
})

it('gives a narrow screen one strand for each area', () => {
  const { strands, stops } = strandsOfRoute(columns, findRoute(columns, { targets: [target] }))
  expect(stops).toHaveLength(4)
  expect(ids(strands.strands.map(({ lane }) => lane)).sort()).toEqual(['left', 'right'])
})
