import type { GraphColumns } from '../file/columns.ts'
import { REQUIRED } from '../file/columns.ts'
import { listAt } from '../file/lists.ts'
import type { RouteStep } from './find-route.ts'
import { findStepLinks } from './step-links.ts'

/** By place in the route: how long a step can wait; the chain that takes longest, and how long it takes. */
export type Slack = { slacks: number[]; path: number[]; longest: number }

/**
 * The critical path method over the required links of a route: earliest ends forward, latest ends backward, slack
 * between them; in the unit of `lengths`, exact for integers. Both ways of an either/or group bind where both are on the
 * route. Of several longest chains the one that begins first in the route, and goes on so. Linear.
 */
export function findSlack(
  columns: GraphColumns,
  steps: readonly RouteStep[],
  lengths: readonly number[]
): Slack {
  const isRequired = (edge: number) => columns.edges.strength[edge] === REQUIRED
  const { needs, unlocks } = findStepLinks(columns, steps, isRequired)
  const size = steps.length
  const lengthAt = (place: number) => lengths[place] ?? 0
  // The longest chain that ends before a step, and the longest that begins with it.
  const head = new Float64Array(size)
  const tail = new Float64Array(size)
  for (let place = 0; place < size; place++)
    for (const before of listAt(needs, place))
      if (before < place)
        head[place] = Math.max(head[place] ?? 0, (head[before] ?? 0) + lengthAt(before))
  for (let place = size - 1; place >= 0; place--) {
    let after = 0
    for (const later of listAt(unlocks, place))
      if (later > place) after = Math.max(after, tail[later] ?? 0)
    tail[place] = after + lengthAt(place)
  }
  const longest = tail.reduce((most, each) => Math.max(most, each), 0)
  const slacks = Array.from(head, (before, place) => longest - before - (tail[place] ?? 0))
  const path: number[] = []
  let at = size === 0 ? undefined : tail.indexOf(longest)
  while (at !== undefined && at >= 0) {
    path.push(at)
    const left = (tail[at] ?? 0) - lengthAt(at)
    const from: number = at
    const next = [...listAt(unlocks, from)].filter((later) => later > from && tail[later] === left)
    at = next.length > 0 ? Math.min(...next) : undefined
  }
  return { slacks, path, longest }
}
