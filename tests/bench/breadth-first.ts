import type { GraphColumns } from '../../graph/file/columns.ts'
import { REQUIRED } from '../../graph/file/columns.ts'

/**
 * What one must pay at least to answer a route: everything a target requires, found breadth first over typed arrays,
 * and the hours of it. Either/or groups, containers, order and reasons are left out. Gives back the topics found.
 */
export function breadthFirst(columns: GraphColumns, target: number): Uint32Array {
  const { incoming, edges, topics, topicCount } = columns
  const seen = new Uint8Array(topicCount)
  const queue = new Uint32Array(topicCount)
  let count = 1
  let hours = 0
  seen[target] = 1
  queue[0] = target
  for (let at = 0; at < count; at++) {
    const topic = queue[at] ?? 0
    hours += topics.hours[topic] ?? 0
    const end = incoming.starts[topic + 1] ?? 0
    for (let i = incoming.starts[topic] ?? 0; i < end; i++) {
      const edge = incoming.values[i] ?? 0
      if (edges.strength[edge] !== REQUIRED || (edges.confidence[edge] ?? 0) < 500) continue
      const before = edges.source[edge] ?? 0
      if (seen[before]) continue
      seen[before] = 1
      queue[count++] = before
    }
  }
  if (!(hours >= 0)) throw new Error('bench/breadth-first: expected hours of every topic')
  return queue.slice(0, count)
}
