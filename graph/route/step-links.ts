import type { GraphColumns, Lists } from '../file/columns.ts'
import { valuesByKey } from '../file/lists.ts'
import type { RouteStep } from './find-route.ts'

/** The links between the steps of a route, by place in its order (0…n−1): link `i`: before[i] → after[i] by edge[i]. */
export type StepLinks = {
  before: number[]
  after: number[]
  edge: number[]
  /** Places of what each step needs, and of what needs it. Twice where two edges say so. */
  needs: Lists
  unlocks: Lists
}

/** Reads the links of a route from the reasons of its steps, those that `counts` leaves out apart. Linear. */
export function findStepLinks(
  columns: GraphColumns,
  steps: readonly RouteStep[],
  counts: (edge: number) => boolean = () => true
): StepLinks {
  const placeByTopic = new Uint32Array(columns.topicCount)
  steps.forEach(({ topic }, place) => {
    placeByTopic[topic] = place
  })
  const links = { before: [] as number[], after: [] as number[], edge: [] as number[] }
  steps.forEach(({ because }, place) => {
    for (const reason of because) {
      if (!counts(reason.edge)) continue
      links.before.push(place)
      links.after.push(placeByTopic[reason.for] ?? 0)
      links.edge.push(reason.edge)
    }
  })
  const { before, after } = links
  return {
    ...links,
    needs: valuesByKey(after, before, steps.length),
    unlocks: valuesByKey(before, after, steps.length)
  }
}
