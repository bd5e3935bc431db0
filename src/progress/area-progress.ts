import type { GraphColumns } from '../../graph/file/columns.ts'
import { topicCounts } from '../store/topic-counts.ts'
import { areaOf, rootsOf } from '../store/topic-facts.ts'

/** An area with at least one known topic: how many of its topics are known. */
export type AreaProgress = { area: number; known: number; all: number }

/** The areas in which something is known, from foundations to applications. */
export function areaProgress(graph: GraphColumns, known: ReadonlySet<number>): AreaProgress[] {
  const counts = new Map<number, number>()
  for (const topic of known) {
    const area = areaOf(graph, topic)
    counts.set(area, (counts.get(area) ?? 0) + 1)
  }
  return rootsOf(graph).flatMap((area) => {
    const count = counts.get(area)
    const all = topicCounts(graph).byArea.get(area) ?? 0
    return count === undefined ? [] : [{ area, known: count, all }]
  })
}
