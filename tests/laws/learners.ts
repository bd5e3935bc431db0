import type { GraphColumns } from '../../graph/file/columns.ts'
import { findMissingAncestors } from '../../graph/route/missing-ancestors.ts'

/** A made-up person: what they know of some steps, with all that it requires. */
export type Learner = (
  columns: GraphColumns,
  steps: readonly number[],
  random: Random
) => Set<number>

type Random = () => number

/**
 * Three ways to know a part of a route: a few topics and what they need; everything up to about some depth; most of
 * some areas.
 */
export const LEARNERS: Record<string, Learner> = {
  topics: (columns, steps, random) => {
    const count = 1 + Math.floor(random() * 6)
    const chosen = Array.from({ length: count }, () => steps[Math.floor(random() * steps.length)])
    return closed(columns, chosen)
  },
  depth: (columns, steps, random) => {
    const depthOf = (topic: number) => columns.topics.depth[topic] ?? 0
    const limit = random() * Math.max(...steps.map(depthOf))
    return closed(
      columns,
      steps.filter((topic) => depthOf(topic) + (random() - 0.5) * 4 < limit)
    )
  },
  areas: (columns, steps, random) => {
    const areaOf = (topic: number) => columns.topics.area[topic] ?? topic
    const own = new Set([...new Set(steps.map(areaOf))].filter(() => random() < 0.4))
    return closed(
      columns,
      steps.filter((topic) => own.has(areaOf(topic)) && random() < 0.8)
    )
  }
}

function closed(columns: GraphColumns, topics: readonly (number | undefined)[]): Set<number> {
  const known = new Set<number>()
  for (const topic of topics) {
    if (topic === undefined || known.has(topic)) continue
    const implied = findMissingAncestors(columns, topic, known)
    for (const each of [topic, ...implied]) known.add(each)
  }
  return known
}
