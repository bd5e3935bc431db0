import type { GraphColumns } from '../../graph/file/columns.ts'
import { focusClosure } from './focus-closure.ts'
import { shownTopics } from './shown-topics.ts'
import type { State } from './state.ts'

const maskByTopics = new WeakMap<Uint32Array, Uint8Array>()

/**
 * By topic 1 where the list shows it, as the map does: in a focus what that shows, with the groups around
 * it (2 where a group is a step of its own and only stands around one), else what the filters leave in; null = everything. The same object for the same state.
 */
export function listedTopics(graph: GraphColumns, state: State): Uint8Array | null {
  const closure = focusClosure(graph, state)
  if (!closure) return shownTopics(graph, state)
  const known = maskByTopics.get(closure.topics)
  if (known) return known
  const { parent, learn } = graph.topics
  const mask = new Uint8Array(graph.topicCount)
  for (const topic of closure.topics) mask[topic] = 1
  for (const topic of closure.topics)
    for (let at = parent[topic] ?? -1; at >= 0 && mask[at] === 0; at = parent[at] ?? -1)
      mask[at] = learn[at] === 1 ? 2 : 1
  maskByTopics.set(closure.topics, mask)
  return mask
}
