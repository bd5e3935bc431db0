import type { GraphColumns } from '../../graph/file/columns.ts'
import { REQUIRED } from '../../graph/file/columns.ts'
import { listAt } from '../../graph/file/lists.ts'

/**
 * How two topics stand to each other: one comes before the other, so many required steps apart; or neither does, and
 * they share some of what they need.
 */
export type TopicComparison =
  | { kind: 'ordered'; first: number; second: number; steps: number }
  | { kind: 'apart'; shared: number; onlyA: number; onlyB: number }

/** Compares two topics by what they need, over required prerequisites. Linear in these. */
export function compareTopics(graph: GraphColumns, a: number, b: number): TopicComparison {
  const [needsA, needsB] = [distancesUp(graph, a), distancesUp(graph, b)]
  const [toA, toB] = [needsB.get(a), needsA.get(b)]
  if (toA !== undefined) return { kind: 'ordered', first: a, second: b, steps: toA }
  if (toB !== undefined) return { kind: 'ordered', first: b, second: a, steps: toB }
  const shared = [...needsA.keys()].filter((topic) => needsB.has(topic)).length
  return {
    kind: 'apart',
    shared,
    onlyA: needsA.size - 1 - shared,
    onlyB: needsB.size - 1 - shared
  }
}

/** Everything a topic needs, with the least number of steps there; itself 0. */
function distancesUp({ incoming, edges }: GraphColumns, topic: number): Map<number, number> {
  const distances = new Map([[topic, 0]])
  // A map goes on to what is added while it is walked.
  for (const [at, distance] of distances)
    for (const edge of listAt(incoming, at)) {
      const before = edges.source[edge] ?? 0
      if (edges.strength[edge] === REQUIRED && !distances.has(before))
        distances.set(before, distance + 1)
    }
  return distances
}
