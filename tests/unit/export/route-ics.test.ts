import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { CalendarRequest } from '../../../graph/export/route-ics.ts'
import { routeToIcs } from '../../../graph/export/route-ics.ts'
import { writtenRoute } from '../../written-route.ts'

/** The events of a calendar as an independent reader sees them. */
function readEvents(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component)
    const isDay = startDate.isDate && endDate.isDate
    const stamp = String(component.getFirstPropertyValue('dtstamp'))
    return { uid, summary, description, first: `${startDate}`, end: `${endDate}`, isDay, stamp }
  })
}

const HARD = [
  'a, b; c\\d: "e"',
  'two\nlines',
  '学习 👩‍👩‍👧‍👦 𠮷 🇨🇳 é',
  '强化学习中的人类反馈与偏好建模'.repeat(20),
  'BEGIN:VEVENT',
  '\\n is no line break'
]

const hard = (): CalendarRequest =>
  writtenRoute(
    'a → b → c → d → e → f',
    'f',
    Object.fromEntries(HARD.map((label, i) => ['abcdef'[i] ?? '', { label, hours: 1 + i }]))
  )

describe('routeToIcs', () => {
  it('has an all-day event a week that an independent reader understands', () => {
    const events = readEvents(routeToIcs(writtenRoute('a → b → c', 'c', { a: { hours: 4 } })))
    expect(events.map(({ first, end, isDay }) => [first, end, isDay])).toEqual([
      ['2026-12-01', '2026-12-08', true],
      ['2026-12-08', '2026-12-15', true]
    ])
    expect(events.map(({ summary }) => summary)).toEqual([
      '第 1 周 · 3 小时: a',
      '第 2 周 · 3 小时: a、b、c'
    ])
    expect(events[0]).toMatchObject({
      description: 'a · 4 小时\n为了「b」：先学 a，再学 b',
      stamp: '2026-11-26T05:24:41Z'
    })
  })

  it('has an event a step over the days it takes', () => {
    const request = { ...writtenRoute('a → b → c', 'c', { a: { hours: 2 } }), by: 'step' } as const
    expect(
      readEvents(routeToIcs(request)).map(({ summary, first, end }) => [summary, first, end])
    ).toEqual([
      ['a (2 小时)', '2026-12-01', '2026-12-06'],
      ['b', '2026-12-05', '2026-12-08'],
      ['c', '2026-12-08', '2026-12-11']
    ])
  })

  it('carries every name whole: commas, semicolons, line breaks, emoji, long Chinese', () => {
    const events = readEvents(routeToIcs({ ...hard(), by: 'step' }))
    expect(events.map(({ summary }) => summary)).toEqual(
      HARD.map((label, i) => `${label} (${1 + i} 小时)`)
    )
  })

  it('folds at 75 octets and cuts no character', () => {
    const text = routeToIcs(hard())
    expect(text.endsWith('\r\n')).toBe(true)
    const lines = text.slice(0, -2).split('\r\n')
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n]/)
      expect(line).not.toMatch(/\p{Cs}/u)
    }
  })

  it('gives equal steps equal UIDs, whatever else changed, and no two events one', () => {
    const uids = (request: CalendarRequest) => readEvents(routeToIcs(request)).map(({ uid }) => uid)
    const before = uids({ ...writtenRoute('a → b → c', 'c'), by: 'step' })
    const after = uids({
      ...writtenRoute('x → a → b → c', 'c', { a: { label: 'A!' } }),
      by: 'step'
    })
    expect(new Set(before).size).toBe(3)
    expect(after).toEqual(expect.arrayContaining(before))
    expect(uids({ ...writtenRoute('a → b → c', 'b'), by: 'step' })[0]).not.toBe(before[0])
  })

  it('leaves out control characters', () => {
    const [event] = readEvents(
      routeToIcs({ ...writtenRoute('a', 'a', { a: { label: 'x\u0000y\u001b' } }), by: 'step' })
    )
    expect(event?.summary).toBe('xy')
  })

  it('has no events where the plan has no start', () => {
    const written = writtenRoute('a', 'a')
    const weeks = written.plan.weeks.map(({ starts: _, ...week }) => week)
    expect(readEvents(routeToIcs({ ...written, plan: { ...written.plan, weeks } }))).toEqual([])
  })
})
