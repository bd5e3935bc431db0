import { expect, it } from 'vitest'
import { findRoute } from '../../graph/route/find-route.ts'
import { routePlan } from '../../src/store/route-plan.ts'
import { writeRoute } from '../../src/write-route.ts'
import { buildColumns } from '../build-graph.ts'

const { columns, details, topic } = buildColumns('a → b')
const targets = [topic('b')]
const route = findRoute(columns, { targets })
const surroundings = {
  graph: columns,
  page: 'https://example.org/map/',
  now: () => new Date('2026-11-26T00:00:00Z')
}
const request = { details, targets, route, language: 'en' as const }
const plan = routePlan(columns, route, { hoursPerWeek: 1, start: '2026-12-01' })

it('writes a checklist whose topics link back to the page', () => {
  const text = writeRoute({ ...request, format: 'markdown', plan: null }, surroundings)
  expect(text).toContain('- [ ] [a](<https://example.org/map/#topic=a>)')
  expect(text).toContain('a comes before b')
})

it('writes a calendar, one event a step', () => {
  const text = writeRoute({ ...request, format: 'ics', plan }, surroundings)
  expect(text.match(/^DTSTART;VALUE=DATE:\d{8}/gm)).toEqual([
    'DTSTART;VALUE=DATE:20261201',
    'DTSTART;VALUE=DATE:20261208'
  ])
})

it('refuses a calendar without a plan', () => {
  expect(() => writeRoute({ ...request, format: 'ics', plan: null }, surroundings)).toThrow('plan')
})
