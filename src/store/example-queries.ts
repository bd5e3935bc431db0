import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Language } from './state.ts'
import { areaOf, isToLearn, labelOf } from './topic-facts.ts'

const MOST = 5
const LONGEST = 14

/**
 * A few names worth searching for, short ones that much leads up to: of each area the topic with the
 * longest way behind it, the longest first. Linear.
 */
export function exampleQueries(graph: GraphColumns, language: Language): string[] {
  const deepestByArea = new Map<number, number>()
  const { depth } = graph.topics
  for (let topic = 0; topic < graph.topicCount; topic++) {
    if (!isToLearn(graph, topic) || labelOf(graph, topic, language).length > LONGEST) continue
    const best = deepestByArea.get(areaOf(graph, topic))
    if (best === undefined || (depth[topic] ?? 0) > (depth[best] ?? 0))
      deepestByArea.set(areaOf(graph, topic), topic)
  }
  return [...deepestByArea.values()]
    .sort((a, b) => (depth[b] ?? 0) - (depth[a] ?? 0) || a - b)
    .slice(0, MOST)
    .map((topic) => labelOf(graph, topic, language))
}
