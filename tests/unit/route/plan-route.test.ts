import { describe, expect, it } from 'vitest'
import { findRoute } from '../../../graph/route/find-route.ts'
import { planRoute } from '../../../graph/route/plan-route.ts'
import { buildColumns } from '../../build-graph.ts'

function plan(edges: string, to: string, hours: Record<string, number>, pace: number, start = '') {
  const topics = Object.fromEntries(Object.entries(hours).map(([id, own]) => [id, { hours: own }]))
  const { columns, topic, ids } = buildColumns(edges, topics)
  const route = findRoute(columns, { targets: [topic(to)] })
  const question = { hoursPerWeek: pace, ...(start ? { start } : {}) }
  const found = planRoute(columns, route, question)
  return { ...found, critical: ids(found.critical).join(' ') }
}

describe('planRoute', () => {
  it('fills the weeks one after the other; a long step lies in several', () => {
    const { weeks, steps } = plan('a → b → c', 'c', { a: 1, b: 5, c: 1 }, 3)
    expect(weeks).toEqual([
      { week: 1, first: 0, last: 1, hours: 3 },
      { week: 2, first: 1, last: 1, hours: 3 },
      { week: 3, first: 2, last: 2, hours: 1 }
    ])
    expect(steps[1]).toMatchObject({ startHour: 1, endHour: 6, firstWeek: 1, lastWeek: 2 })
  })

  it('puts a step that takes no time into the week it falls in, at the end into the last', () => {
    const { weeks, steps } = plan('a → b → c', 'c', { a: 2, b: 1, c: 0 }, 3)
    expect(weeks).toHaveLength(1)
    expect(steps[2]).toMatchObject({ firstWeek: 1, lastWeek: 1 })
    expect(plan('a', 'a', { a: 0 }, 3).weeks).toEqual([{ week: 1, first: 0, last: 0, hours: 0 }])
  })

  it('has no weeks where nothing is to learn', () => {
    const { columns } = buildColumns('a')
    const route = findRoute(columns, { targets: [0], known: new Set([0]) })
    expect(planRoute(columns, route, { hoursPerWeek: 1 })).toEqual({
      weeks: [],
      steps: [],
      critical: [],
      criticalHours: 0
    })
  })

  it('names the chain that takes longest, and by how much the others can wait', () => {
    const found = plan('a → c; b → c; c → d', 'd', { a: 4, b: 1, c: 2, d: 1 }, 8)
    expect(found).toMatchObject({ critical: 'a c d', criticalHours: 7 })
    expect(found.steps.map(({ slack, isCritical }) => [slack, isCritical])).toEqual([
      [0, true],
      [3, false],
      [0, true],
      [0, true]
    ])
  })

  it('lets helpful prerequisites bind nothing', () => {
    const { columns, topic } = buildColumns('a ⇢ b')
    const route = findRoute(columns, { targets: [topic('b')], helpful: true })
    expect(planRoute(columns, route, { hoursPerWeek: 1 }).criticalHours).toBe(1)
  })

  it('adds tenths of hours exactly', () => {
    const { weeks } = plan('a → b → c', 'c', { a: 0.1, b: 0.2, c: 0.3 }, 0.3)
    expect(weeks.map(({ hours }) => hours)).toEqual([0.3, 0.3])
  })

  it('gives each week its first day and each step the day it begins', () => {
    const { weeks, steps } = plan('a → b', 'b', { a: 7, b: 7 }, 7, '2026-12-28')
    expect(weeks.map(({ starts }) => starts)).toEqual(['2026-12-28', '2027-01-04'])
    expect(steps.map(({ day, lastDay }) => [day, lastDay])).toEqual([
      ['2026-12-28', '2027-01-03'],
      ['2027-01-04', '2027-01-10']
    ])
  })

  it('counts days over clock changes and leap days', () => {
    const march = plan('a → b → c', 'c', { a: 1, b: 1, c: 1 }, 1, '2027-03-21')
    expect(march.weeks.map(({ starts }) => starts)).toEqual([
      '2027-03-21',
      '2027-03-28',
      '2027-04-04'
    ])
    expect(plan('a → b', 'b', {}, 1, '2028-02-25').weeks[1]?.starts).toBe('2028-03-03')
  })

  it.each(['2026-02-30', '2026-13-01', 'tomorrow', '12026-01-01', '0026-01-01', '2026-1-1'])(
    'leaves the days out where the start is none: %s',
    (start) => {
      expect(plan('a', 'a', {}, 1, start).weeks[0]).not.toHaveProperty('starts')
    }
  )

  it('spreads over a hundred years at most, and refuses no pace at all', () => {
    expect(plan('a → b', 'b', { a: 900, b: 900 }, 1e-9).weeks.length).toBeLessThanOrEqual(5200)
    for (const pace of [0, -1, Number.NaN])
      expect(() => plan('a', 'a', {}, pace)).toThrow('route/plan-route: expected hours above 0')
    expect(plan('a', 'a', {}, Number.POSITIVE_INFINITY).weeks).toHaveLength(1)
  })
})
