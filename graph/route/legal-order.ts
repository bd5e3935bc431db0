import type { GraphColumns } from '../file/columns.ts'
import { listAt } from '../file/lists.ts'
import { planAreaRuns } from './area-runs.ts'
import type { Constraints } from './constraints.ts'
import { countEntering, turnAround } from './constraints.ts'
import type { ReadySteps } from './ready-steps.ts'
import { createReadySteps } from './ready-steps.ts'
import type { Rules } from './rules.ts'

/** An order being filled from its end: links seen from there, what each position still waits for, who is free. */
type Backward = {
  constraints: Constraints
  waiting: Uint32Array
  ready: ReadySteps
  /** Sorts positions freed at once: the deeper comes first, so that the shallower is taken first, then by id. */
  compare: (a: number, b: number) => number
  order: number[]
}

/**
 * Topics in a legal order (each behind all that its links put before it) that keeps areas together, then sections, and
 * puts each step as late as that allows: filled from the end, next comes the step that what was just placed has freed,
 * so that it stands near the one that needs it. Areas follow `planAreaRuns`; on routes too long for it the area before
 * is the one of the step freed last. Linear in links then, but for sorting what is freed at once.
 */
export function findLegalOrder({ columns }: Rules, constraints: Constraints): number[] {
  const { topics } = constraints
  const { areas, areaCount } = numberAreas(columns.topics.area, topics)
  const sections = Int32Array.from(topics, (topic) => sectionOf(columns, topic))
  const depthOf = (position: number) => columns.topics.depth[topics[position] ?? 0] ?? 0
  const turned = turnAround(constraints)
  const backward: Backward = {
    constraints: turned,
    waiting: countEntering(turned),
    ready: createReadySteps(sections, areas, areaCount),
    compare: (a, b) => depthOf(b) - depthOf(a) || a - b,
    order: []
  }
  const ends = Array.from(topics.keys()).filter((position) => backward.waiting[position] === 0)
  // Of several ends the deepest comes last of all.
  for (const end of ends.sort((a, b) => depthOf(a) - depthOf(b) || a - b)) backward.ready.add(end)
  const plan = planAreaRuns(constraints, areas, areaCount)
  while (backward.order.length < topics.length) {
    const area = plan ? plan.pop() : backward.ready.nextArea()
    if (area === undefined) throw new Error('route/legal-order: expected a free step, got none')
    fillRun(area, backward)
  }
  return backward.order.reverse().map((position) => topics[position] ?? 0)
}

/** Takes steps of one area until none is free, staying in a section while it has one. */
function fillRun(area: number, { constraints, waiting, ready, compare, order }: Backward): void {
  const { after, leaving } = constraints
  let position = ready.takeFromArea(area)
  while (position !== undefined) {
    order.push(position)
    const freed: number[] = []
    for (const link of listAt(leaving, position)) {
      const earlier = after[link] ?? 0
      const left = (waiting[earlier] ?? 0) - 1
      waiting[earlier] = left
      if (left === 0) freed.push(earlier)
    }
    for (const each of freed.sort(compare)) ready.add(each)
    position = ready.takeBeside(position) ?? ready.takeFromArea(area)
  }
}

function numberAreas(areaByTopic: Int32Array, topics: Uint32Array) {
  const numberByArea = new Map<number, number>()
  const areas = Uint32Array.from(topics, (topic) => {
    const area = areaByTopic[topic] ?? topic
    const number = numberByArea.get(area) ?? numberByArea.size
    numberByArea.set(area, number)
    return number
  })
  return { areas, areaCount: numberByArea.size }
}

/** A group that is a step (RNN) belongs to its own members. */
function sectionOf({ members, topics }: GraphColumns, topic: number): number {
  const isGroup = (members.starts[topic] ?? 0) < (members.starts[topic + 1] ?? 0)
  const parent = topics.parent[topic] ?? -1
  return isGroup || parent < 0 ? topic : parent
}
