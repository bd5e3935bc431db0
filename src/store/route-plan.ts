import type { GraphColumns } from '../../graph/file/columns.ts'
import type { RoutePlan } from '../../graph/route/plan-route.ts'
import { planRoute } from '../../graph/route/plan-route.ts'
import type { Route } from './answers.ts'
import type { State } from './state.ts'

export type { PlannedStep, RoutePlan } from '../../graph/route/plan-route.ts'

const lastByRoute = new WeakMap<Route, { key: string; plan: RoutePlan }>()

/** The route laid out over weeks; null where nobody says how many hours a week there are. The same object for the same question. */
export function routePlan(
  graph: GraphColumns,
  route: Route,
  { hoursPerWeek, start }: Pick<State, 'hoursPerWeek' | 'start'>
): RoutePlan | null {
  if (hoursPerWeek === null || route.steps.length === 0) return null
  const key = `${hoursPerWeek} ${start}`
  const last = lastByRoute.get(route)
  if (last?.key === key) return last.plan
  const plan = planRoute(graph, route, { hoursPerWeek, ...(start === null ? {} : { start }) })
  lastByRoute.set(route, { key, plan })
  return plan
}

/** Steps that begin in one week, by numbers from 0; where none begins in the next ones, it runs on to `until`. */
export type WeekRun = {
  week: number
  until: number
  first: number
  count: number
  hours: number
  starts?: string
}

/** The weeks of a plan in which something begins. */
export function weekRuns({ weeks, steps }: RoutePlan): WeekRun[] {
  const runs: WeekRun[] = []
  steps.forEach(({ firstWeek }, place) => {
    const last = runs.at(-1)
    if (last?.week === firstWeek) last.count++
    else runs.push({ ...weekOf(weeks, firstWeek), first: place, count: 1 })
  })
  runs.forEach((run, i) => {
    const next = runs[i + 1]
    run.until = next ? next.week - 1 : weeks.length
    for (const { hours } of weeks.slice(run.week, run.until)) run.hours += hours
  })
  return runs
}

function weekOf(weeks: RoutePlan['weeks'], week: number) {
  const { hours = 0, starts } = weeks[week - 1] ?? {}
  return { week, until: week, hours, ...(starts === undefined ? {} : { starts }) }
}

/** The day on which the last step is done, where the plan has a start. */
export function lastDayOf({ steps }: RoutePlan): string | undefined {
  const days = steps.flatMap(({ lastDay }) => lastDay ?? [])
  return days.reduce<string | undefined>(
    (last, day) => (last && last > day ? last : day),
    undefined
  )
}
