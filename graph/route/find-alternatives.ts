import type { GraphColumns } from '../file/columns.ts'
import type { Route, RouteQuestion } from './find-route.ts'
import { findRoute } from './find-route.ts'
import type { RouteChoice } from './route-choices.ts'
import { findRouteChoices, isTaken } from './route-choices.ts'
import { createRules } from './rules.ts'

/**
 * Another route: for the step `for` it takes `taken` instead of `instead` (topics of an either/or group). `avoid` is what
 * the question needs to get exactly this route; `added` and `dropped` are all steps that differ, ascending.
 */
export type Alternative = {
  route: Route
  avoid: number[]
  for: number
  instead: number[]
  taken: number[]
  hoursMore: number
  stepsMore: number
  added: number[]
  dropped: number[]
}

/** `most` alternatives are given back (3), no more than `tries` other routes are looked at (24, fewer on long routes). */
export type AlternativeLimits = { most?: number; tries?: number }

/** Steps of all routes looked at, together; keeps the work within some hundred milliseconds. */
const WORK = 400_000

/**
 * Other ways to the same targets, the cheapest first: closed sets that settle an either/or group of the route another
 * way and take no more topics that are to be avoided. None costs less than the route where it is the cheapest.
 * Groups are tried in the order of the route, the ways of each one after the other; of equal routes the first stays.
 */
export function findAlternatives(
  columns: GraphColumns,
  question: RouteQuestion,
  route: Route,
  { most = 3, tries = 24 }: AlternativeLimits = {}
): Alternative[] {
  const rules = createRules(columns, question.known ?? new Set(), question.helpful)
  const found = new Map<string, Alternative>()
  let left = Math.min(tries, Math.ceil(WORK / (1 + route.steps.length)))
  for (const choice of findRouteChoices(rules, route)) {
    const avoid = [...(question.avoid ?? [])]
    let last = route
    // Each round shuts off the ways the last route took, until the group has none left.
    for (let round = 1; round < choice.ways.length && left > 0; round++, left--) {
      const shut = stepsTaken(choice, last).filter((step) => !avoid.includes(step))
      if (shut.length === 0) break
      avoid.push(...shut)
      last = findRoute(columns, { ...question, avoid })
      const alternative = compareRoutes(choice, route, { route: last, avoid: [...avoid] })
      const key = stepsOf(last).join()
      if (alternative && !found.has(key)) found.set(key, alternative)
    }
  }
  return [...found.values()].sort(compareAlternatives).slice(0, most)
}

/** The steps of the ways that a route takes, none of a way it does not. */
function stepsTaken(choice: RouteChoice, route: Route): number[] {
  const has = new Set(stepsOf(route))
  return [...new Set(choice.ways.filter((way) => isTaken(way, has)).flatMap(({ steps }) => steps))]
}

/** Undefined where the other route is no other answer to this choice, or takes more that is to be avoided. */
function compareRoutes(
  choice: RouteChoice,
  route: Route,
  other: Pick<Alternative, 'route' | 'avoid'>
): Alternative | undefined {
  const [before, after] = [new Set(stepsOf(route)), new Set(stepsOf(other.route))]
  const wasTaken = choice.ways.filter((way) => isTaken(way, before))
  const takes = choice.ways.filter((way) => isTaken(way, after))
  const instead = wasTaken.filter((way) => !takes.includes(way))
  const taken = takes.filter((way) => !wasTaken.includes(way))
  if (!after.has(choice.for) || instead.length === 0 || taken.length === 0) return undefined
  if (other.route.unavoidable.length > route.unavoidable.length) return undefined
  const hoursMore = Math.round((other.route.hours - route.hours) * 1_000_000) / 1_000_000
  return {
    ...other,
    for: choice.for,
    instead: instead.map(({ source }) => source),
    taken: taken.map(({ source }) => source),
    hoursMore,
    stepsMore: after.size - before.size,
    added: [...after].filter((topic) => !before.has(topic)).sort((a, b) => a - b),
    dropped: [...before].filter((topic) => !after.has(topic)).sort((a, b) => a - b)
  }
}

function stepsOf(route: Route): number[] {
  return route.steps.map(({ topic }) => topic)
}

function compareAlternatives(a: Alternative, b: Alternative): number {
  return a.hoursMore - b.hoursMore || a.stepsMore - b.stepsMore
}
