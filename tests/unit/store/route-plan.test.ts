import { expect, it } from 'vitest'
import { findRoute } from '../../../graph/route/find-route.ts'
import { lastDayOf, routePlan, weekRuns } from '../../../src/store/route-plan.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic } = buildColumns('a → b → c → d', {
  a: { hours: 1 },
  b: { hours: 9 },
  c: { hours: 1 },
  d: { hours: 4 }
})
const route = findRoute(columns, { targets: [topic('d')] })
const planned = (hoursPerWeek: number | null, start: string | null = null) =>
  routePlan(columns, route, { hoursPerWeek, start })

it('has no plan while nobody says how many hours a week there are', () => {
  expect(planned(null, '2026-12-01')).toBeNull()
})

it('has none where there is nothing to learn', () => {
  const empty = findRoute(columns, { targets: [topic('d')], known: new Set([topic('d')]) })
  expect(routePlan(columns, empty, { hoursPerWeek: 4, start: null })).toBeNull()
})

it('is planned once for the same question', () => {
  expect(planned(4)).toBe(planned(4))
  expect(planned(5)).not.toBe(planned(4))
})

it('puts steps under the week in which they begin; a long one takes the weeks up to the next', () => {
  const plan = planned(4, '2026-12-01')
  expect(plan && weekRuns(plan)).toEqual([
    { week: 1, until: 2, first: 0, count: 2, hours: 8, starts: '2026-12-01' },
    { week: 3, until: 4, first: 2, count: 2, hours: 7, starts: '2026-12-15' }
  ])
})

it('says when it is done, where it has a start', () => {
  const plan = planned(4, '2026-12-01')
  expect(plan && lastDayOf(plan)).toBe('2026-12-27')
  const undated = planned(4)
  expect(undated && lastDayOf(undated)).toBeUndefined()
})
