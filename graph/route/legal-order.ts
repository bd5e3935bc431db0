import type { GraphColumns } from '../file/columns.ts'
import { listAt } from '../file/lists.ts'
import { planAreaRuns } from './area-runs.ts'
import type { Constraints } from './constraints.ts'
import { countEntering } from './constraints.ts'
import type { ReadySteps } from './ready-steps.ts'
import { createReadySteps } from './ready-steps.ts'
import type { Rules } from './rules.ts'

/**
 * Topics in a legal order (each behind all that its links put before it) that keeps areas together, then sections;
 * inside a section by depth, then id. Areas follow `planAreaRuns`; on routes too long for it the next area is the
 * one of the earliest step that is ready. O(n log n) in links then.
 */
export function findLegalOrder({ columns }: Rules, constraints: Constraints): number[] {
  const { topics } = constraints
  const { areas, areaCount } = numberAreas(columns.topics.area, topics)
  const sections = Int32Array.from(topics, (topic) => sectionOf(columns, topic))
  const ranks = rankByDepth(columns.topics.depth, topics)
  const ready = createReadySteps(ranks, sections, areas, areaCount)
  const waiting = countEntering(constraints)
  waiting.forEach((count, position) => {
    if (count === 0) ready.add(position)
  })
  const order: number[] = []
  const plan = planAreaRuns(constraints, areas, areaCount)
  for (let run = 0; order.length < topics.length; run++) {
    const area = plan ? plan[run] : ready.nextArea()
    if (area === undefined) throw new Error('route/legal-order: expected a ready step, got none')
    runThrough(area, constraints, ready, waiting, order)
  }
  return order.map((position) => topics[position] ?? 0)
}

/** Takes steps of one area until none is ready, staying in a section while it has one. */
function runThrough(
  area: number,
  { after, leaving }: Constraints,
  ready: ReadySteps,
  waiting: Uint32Array,
  order: number[]
): void {
  let position = ready.takeFromArea(area)
  while (position !== undefined) {
    order.push(position)
    for (const link of listAt(leaving, position)) {
      const later = after[link] ?? 0
      const left = (waiting[later] ?? 0) - 1
      waiting[later] = left
      if (left === 0) ready.add(later)
    }
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

function rankByDepth(depth: Uint32Array, topics: Uint32Array): Uint32Array {
  const positions = Array.from(topics.keys())
  positions.sort((a, b) => (depth[topics[a] ?? 0] ?? 0) - (depth[topics[b] ?? 0] ?? 0) || a - b)
  const ranks = new Uint32Array(topics.length)
  positions.forEach((position, rank) => {
    ranks[position] = rank
  })
  return ranks
}
