import type { GraphColumns } from '../../graph/file/columns.ts'
import { listAt } from '../../graph/file/lists.ts'

/** How many topics to learn there are: in all, by area, and by outline. */
export type TopicCounts = { all: number; byArea: ReadonlyMap<number, number>; byOutline: number[] }

const countsByGraph = new WeakMap<GraphColumns, TopicCounts>()

/** The counts of a graph, taken once. Linear in topics. */
export function topicCounts(graph: GraphColumns): TopicCounts {
  let counts = countsByGraph.get(graph)
  if (!counts) {
    counts = countTopics(graph)
    countsByGraph.set(graph, counts)
  }
  return counts
}

/** How many topics to learn a mask leaves in; null leaves in all. Linear in topics. */
export function countShown(graph: GraphColumns, shown: Uint8Array | null): number {
  if (!shown) return topicCounts(graph).all
  const { learn } = graph.topics
  let count = 0
  for (let topic = 0; topic < graph.topicCount; topic++)
    if (learn[topic] === 1 && shown[topic] === 1) count++
  return count
}

function countTopics({ topics, topicCount, outlines }: GraphColumns): TopicCounts {
  const byArea = new Map<number, number>()
  const byOutline = outlines.map(() => 0)
  let all = 0
  for (let topic = 0; topic < topicCount; topic++) {
    if (topics.learn[topic] !== 1) continue
    all++
    const area = topics.area[topic] ?? topic
    byArea.set(area, (byArea.get(area) ?? 0) + 1)
    if (topics.fromLexicon[topic] === 1) continue
    for (const outline of listAt(topics.outlines, topic))
      byOutline[outline] = (byOutline[outline] ?? 0) + 1
  }
  return { all, byArea, byOutline }
}
