import type { GraphColumns } from '../../graph/file/columns.ts'
import { listAt } from '../../graph/file/lists.ts'
import { isDrawn } from './drawn-edges.ts'

/** A topic with what stands directly before and after it: numbers of topics and of drawn edges. */
export type Neighbourhood = {
  topic: number
  needs: number[]
  unlocks: number[]
  needEdges: number[]
  unlockEdges: number[]
}

/** The neighbourhood of a topic. Costs its edges, however large the graph is. */
export function neighbourhoodOf(columns: GraphColumns, topic: number): Neighbourhood {
  const { edges, incoming, outgoing } = columns
  const hasPlace = (edge: number) =>
    isDrawn(columns, edge) &&
    Number.isFinite(columns.topics.x[edges.source[edge] ?? 0]) &&
    Number.isFinite(columns.topics.x[edges.target[edge] ?? 0])
  const needEdges = Array.from(listAt(incoming, topic)).filter(hasPlace)
  const unlockEdges = Array.from(listAt(outgoing, topic)).filter(hasPlace)
  return {
    topic,
    needs: needEdges.map((edge) => edges.source[edge] ?? 0),
    unlocks: unlockEdges.map((edge) => edges.target[edge] ?? 0),
    needEdges,
    unlockEdges
  }
}
