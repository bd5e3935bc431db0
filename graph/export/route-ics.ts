import { foldLine } from './fold-line.ts'
import { figure, ROUTE_WORDS } from './route-words.ts'
import type { WrittenPlan, WrittenRoute, WrittenStep } from './written-route.ts'
import { writeSteps, writeTitle } from './written-route.ts'

/** One event a step or a week; `stamp` is when the file is written. */
export type CalendarRequest = WrittenRoute & {
  plan: WrittenPlan
  by: 'step' | 'week'
  stamp: Date
}

type Event = { key: string; first: string; days: number; summary: string; description: string }

/**
 * A planned route as an iCalendar file (RFC 5545): all-day events that block no time, CRLF, folded at 75 octets. The UID
 * of an event depends on targets and topic (or week) alone, so that a later file moves events and doubles none.
 * Without events where the plan has no start.
 */
export function routeToIcs(request: CalendarRequest): string {
  const { plan, by, stamp, targets, columns } = request
  const steps = writeSteps(request)
  const events = by === 'week' ? weekEvents(request, steps) : stepEvents(request, steps)
  const route = hashOf(targets.map((topic) => columns.text(columns.topics.id[topic] ?? 0)).join())
  const isDated = plan.weeks[0]?.starts !== undefined
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhilu//Route//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(writeTitle(request))}`,
    ...(isDated ? events : []).flatMap((event) => eventLines(event, route, timeOf(stamp))),
    'END:VCALENDAR'
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function weekEvents({ plan, lang }: CalendarRequest, steps: readonly WrittenStep[]): Event[] {
  const words = ROUTE_WORDS[lang]
  return plan.weeks.map(({ week, first, last, hours, starts = '' }) => {
    const taught = steps.slice(first, last + 1)
    return {
      key: `week-${week}`,
      first: starts,
      days: 7,
      summary: `${words.week(week, figure(hours))}: ${taught.map(({ name }) => name).join(words.and)}`,
      description: taught.map((step) => describeStep(step, lang)).join('\n')
    }
  })
}

function stepEvents({ plan, lang }: CalendarRequest, steps: readonly WrittenStep[]): Event[] {
  return steps.map((step, place) => {
    const { day = '', lastDay = day } = plan.steps[place] ?? {}
    const hours = step.hours === null ? '' : ` (${ROUTE_WORDS[lang].hours(figure(step.hours))})`
    return {
      key: step.id,
      first: day,
      days: 1 + daysBetween(day, lastDay),
      summary: `${step.name}${hours}`,
      description: describeStep(step, lang)
    }
  })
}

/** A step in a few lines: name and hours, why, resources, its page. */
function describeStep({ name, hours, why, resources, address }: WrittenStep, lang: 'zh' | 'en') {
  const words = ROUTE_WORDS[lang]
  const length = hours === null ? words.unknownHours : words.hours(figure(hours))
  const links = resources.map(({ text, url }) => (url === undefined ? text : `${text} ${url}`))
  return [`${name} · ${length}`, why, ...links, address ?? ''].filter(Boolean).join('\n')
}

function eventLines(event: Event, route: string, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${route}-${event.key}@zhilu`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(event.first)}`,
    `DTEND;VALUE=DATE:${compact(later(event.first, event.days))}`,
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT'
  ]
}

/** TEXT of RFC 5545, 3.3.11; control characters that it has no place for are left out. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')
}

const DAY = 86_400_000

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY)
}

/** "2026-12-01" → "20261201". */
function compact(day: string): string {
  return day.replaceAll('-', '')
}

/** "20261201T083000Z". */
function timeOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** FNV-1a, eight hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
