import { listAt } from '../file/lists.ts'
import type { Route } from './find-route.ts'
import type { Rules } from './rules.ts'
import { stepsLeft } from './rules.ts'

/** One way of an either/or group: the prerequisite it names, and the steps that take it, known ones left out. */
export type RouteWay = { source: number; steps: readonly number[] }

/** An either/or group of a step of a route that asks for a choice. */
export type RouteChoice = { for: number; ways: RouteWay[] }

/**
 * The choices a route made, in its order: groups of its steps with several ways, none of which is known. Linear in the
 * edges into its steps.
 */
export function findRouteChoices(rules: Rules, route: Route): RouteChoice[] {
  return route.steps.flatMap(({ topic }) =>
    [...waysByGroup(rules, topic).values()]
      .filter((ways) => ways.length > 1 && ways.every(({ steps }) => steps.length > 0))
      .map((ways) => ({ for: topic, ways }))
  )
}

/** Whether all steps of a way are in a route. */
export function isTaken({ steps }: RouteWay, has: ReadonlySet<number>): boolean {
  return steps.every((step) => has.has(step))
}

function waysByGroup(rules: Rules, topic: number): Map<number, RouteWay[]> {
  const { incoming, edges } = rules.columns
  const { source, group } = edges
  const found = new Map<number, RouteWay[]>()
  for (const edge of listAt(incoming, topic)) {
    const name = group[edge] ?? 0
    if (name === 0 || !rules.counts(edge)) continue
    const before = source[edge] ?? 0
    const ways = found.get(name) ?? []
    ways.push({ source: before, steps: stepsLeft(rules, before) })
    found.set(name, ways)
  }
  return found
}
