import type { GraphColumns } from '../file/columns.ts'
import { countReached } from './count-reached.ts'
import { findFrontier } from './find-frontier.ts'
import type { Route, RouteQuestion } from './find-route.ts'
import { hoursOf } from './rules.ts'
import { findStepLinks } from './step-links.ts'

/** A step that is ready now: how many other steps of the route need it, however indirectly, and how many an hour of it. */
export type RankedStep = { topic: number; unlocks: number; perHour: number }

/**
 * The steps of a route that can be learned now, best first: by what each unlocks toward the targets an hour; ties go to
 * fewer hours, then ids. Unknown hours count as one; what takes no time and unlocks something has `perHour` infinite.
 */
export function rankFrontier(
  columns: GraphColumns,
  { known = new Set<number>(), helpful = false }: RouteQuestion,
  route: Route
): RankedStep[] {
  const among = route.steps.map(({ topic }) => topic)
  const isReady = new Set(findFrontier(columns, { known, helpful, among }))
  const places = [...among.keys()].filter((place) => isReady.has(among[place] ?? 0))
  const { unlocks: next } = findStepLinks(columns, route.steps)
  const reached = countReached({ next, starts: places })
  const ranked = places.map((place, i): RankedStep => {
    const topic = among[place] ?? 0
    const unlocks = reached[i] ?? 0
    return { topic, unlocks, perHour: unlocks && (unlocks * 1_000_000) / hoursOf(columns, topic) }
  })
  return ranked.sort(
    (a, b) =>
      Number(b.perHour > a.perHour) - Number(a.perHour > b.perHour) ||
      hoursOf(columns, a.topic) - hoursOf(columns, b.topic) ||
      a.topic - b.topic
  )
}
