import type { GraphColumns } from '../file/columns.ts'
import { addDays, dayNumberOf } from './calendar.ts'
import { findSlack } from './critical-path.ts'
import type { Route } from './find-route.ts'
import { hoursOf } from './rules.ts'

/** Hours a week, above zero, and the first day, `2026-12-01`; a day that is none is left out. */
export type PlanQuestion = { hoursPerWeek: number; start?: string }

/** One week, numbered from 1: its steps `first`…`last` (numbers in the route from 0, both included; a long step lies in several). */
export type PlannedWeek = {
  week: number
  first: number
  last: number
  hours: number
  /** The day it starts, where the plan has a start. */
  starts?: string
}

/** When one step is due, in hours of learning from the start, in weeks from 1, and the day it begins. */
export type PlannedStep = {
  topic: number
  startHour: number
  endHour: number
  firstWeek: number
  lastWeek: number
  /** Hours by which it could be put off without putting off the end, if all else were learned as early as can be. */
  slack: number
  isCritical: boolean
  day?: string
  /** The day it ends. */
  lastDay?: string
}

/** A route laid out over weeks. `critical` is the chain of steps that takes longest, first to last. */
export type RoutePlan = {
  weeks: PlannedWeek[]
  steps: PlannedStep[]
  critical: number[]
  criticalHours: number
}

const MILLION = 1_000_000
/** A hundred years: a slower pace is planned as if it took as long. */
const MOST_WEEKS = 5200
/** More than a week has; keeps sums exact. */
const MOST_HOURS = 1000

/** Lengths of the steps and hours a week in millionths of an hour, and the day after so many days. */
type Pace = { lengths: number[]; total: number; week: number; dayAfter: DayAfter }
type DayAfter = (days: number) => string | undefined

/**
 * Lays the steps of a route end to end, so many hours a week: each week is full but the last. Unknown hours count as
 * one. The critical path and slack are those of the critical path method over required links inside the route
 * (Kelley & Walker 1959): what would bind someone who could learn without limit side by side. Linear.
 */
export function planRoute(columns: GraphColumns, route: Route, question: PlanQuestion): RoutePlan {
  const pace = paceOf(columns, route, question)
  const { slacks, path, longest } = findSlack(columns, route.steps, pace.lengths)
  const steps = planSteps(route, pace, slacks)
  return {
    weeks: planWeeks(steps, pace),
    steps,
    critical: path.map((place) => route.steps[place]?.topic ?? 0),
    criticalHours: longest / MILLION
  }
}

function paceOf(
  columns: GraphColumns,
  { steps }: Route,
  { hoursPerWeek, start }: PlanQuestion
): Pace {
  if (!(hoursPerWeek > 0))
    throw new Error(`route/plan-route: expected hours above 0, got ${hoursPerWeek}`)
  const lengths = steps.map(({ topic }) => hoursOf(columns, topic))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const asked = Math.round(Math.min(hoursPerWeek, MOST_HOURS) * MILLION)
  const firstDay = start === undefined ? undefined : dayNumberOf(start)
  return {
    lengths,
    total,
    week: Math.max(1, asked, Math.ceil(total / MOST_WEEKS)),
    dayAfter: (days) => (firstDay === undefined ? undefined : addDays(firstDay, days))
  }
}

function planSteps({ steps }: Route, pace: Pace, slacks: readonly number[]): PlannedStep[] {
  const lastOfAll = weekCount(pace)
  let done = 0
  return steps.map(({ topic }, place): PlannedStep => {
    const begins = done
    done += pace.lengths[place] ?? 0
    const firstWeek = Math.min(Math.floor(begins / pace.week) + 1, lastOfAll)
    return {
      topic,
      startHour: begins / MILLION,
      endHour: done / MILLION,
      firstWeek,
      lastWeek: Math.max(firstWeek, Math.ceil(done / pace.week)),
      slack: (slacks[place] ?? 0) / MILLION,
      isCritical: slacks[place] === 0,
      ...daysOf((begins * 7) / pace.week, (done * 7) / pace.week, pace.dayAfter)
    }
  })
}

/** The days in which a step begins and ends, given in days of learning: seven a week. */
function daysOf(begins: number, ends: number, dayAfter: DayAfter) {
  const first = Math.floor(begins)
  const [day, lastDay] = [dayAfter(first), dayAfter(Math.max(first, Math.ceil(ends) - 1))]
  return day === undefined || lastDay === undefined ? {} : { day, lastDay }
}

function planWeeks(steps: readonly PlannedStep[], pace: Pace): PlannedWeek[] {
  if (steps.length === 0) return []
  const { total, week, dayAfter } = pace
  const weeks = Array.from({ length: weekCount(pace) }, (_, i): PlannedWeek => {
    const starts = dayAfter(7 * i)
    const hours = (Math.min(total, (i + 1) * week) - i * week) / MILLION
    return { week: i + 1, first: -1, last: -1, hours, ...(starts === undefined ? {} : { starts }) }
  })
  steps.forEach(({ firstWeek, lastWeek }, place) => {
    for (const planned of weeks.slice(firstWeek - 1, lastWeek)) {
      if (planned.first < 0) planned.first = place
      planned.last = place
    }
  })
  return weeks
}

function weekCount({ total, week }: Pace): number {
  return Math.max(1, Math.ceil(total / week))
}
