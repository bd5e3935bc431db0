import type { GraphColumns, Lists } from '../file/columns.ts'
import { listAt, valuesByKey } from '../file/lists.ts'
import { createNeedsReader } from './draft.ts'
import type { RouteStep } from './find-route.ts'
import type { Known } from './rules.ts'
import { createRules } from './rules.ts'

/** Who of a route's steps is known if another is, by place in the route (0…n−1). */
export type Implications = {
  /** Topics by place, and places by topic. */
  topics: readonly number[]
  placeByTopic: ReadonlyMap<number, number>
  /** Places of what knowing a step implies directly, and of what implies it. */
  needs: Lists
  unlocks: Lists
}

/**
 * A step implies its required prerequisites; an either/or group that is open implies none of its ways. A route holds
 * all that its steps imply, so nothing is lost by looking at it alone. Linear.
 */
export function findImplications(
  columns: GraphColumns,
  steps: readonly RouteStep[],
  known: Known
): Implications {
  const needsOf = createNeedsReader(createRules(columns, known))
  const topics = steps.map(({ topic }) => topic)
  const placeByTopic = new Map(topics.map((topic, place) => [topic, place]))
  const links = topics.flatMap((topic, after) =>
    needsOf(topic).steps.flatMap((step) => {
      const before = placeByTopic.get(step)
      return before === undefined || before === after ? [] : [{ before, after }]
    })
  )
  const [before, after] = [links.map((link) => link.before), links.map((link) => link.after)]
  return {
    topics,
    placeByTopic,
    needs: valuesByKey(after, before, topics.length),
    unlocks: valuesByKey(before, after, topics.length)
  }
}

/** A place and all that follow from it, `next` by `next`. */
export function placesFrom(start: number, next: Lists): number[] {
  const found = [start]
  const seen = new Set(found)
  for (let at = 0; at < found.length; at++)
    for (const place of listAt(next, found[at] ?? 0)) {
      if (seen.has(place)) continue
      seen.add(place)
      found.push(place)
    }
  return found
}
