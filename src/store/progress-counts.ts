import type { GraphColumns } from '../../graph/file/columns.ts'
import { listAt } from '../../graph/file/lists.ts'
import { topicCounts } from './topic-counts.ts'

/** How many topics to learn there are, and how many of them are known. */
export type KnownCount = { known: number; all: number }

/** Progress by area. Linear in what is known. */
export function progressByArea(
  graph: GraphColumns,
  known: ReadonlySet<number>
): Map<number, KnownCount> {
  const progress = new Map<number, KnownCount>()
  for (const [area, all] of topicCounts(graph).byArea) progress.set(area, { known: 0, all })
  for (const topic of known) {
    const count = progress.get(graph.topics.area[topic] ?? topic)
    if (count && graph.topics.learn[topic] === 1) count.known++
  }
  return progress
}

/** Progress by outline number; what only the lexicon adds belongs to none. Linear in what is known. */
export function progressByOutline(graph: GraphColumns, known: ReadonlySet<number>): KnownCount[] {
  const { topics } = graph
  const progress = topicCounts(graph).byOutline.map((all) => ({ known: 0, all }))
  for (const topic of known) {
    if (topics.learn[topic] !== 1 || topics.fromLexicon[topic] === 1) continue
    for (const outline of listAt(topics.outlines, topic)) {
      const count = progress[outline]
      if (count) count.known++
    }
  }
  return progress
}
