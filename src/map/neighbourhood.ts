import { listAt } from '../../graph/file/lists.ts'
import type { Atlas } from './atlas.ts'

/** A topic with what stands directly before and after it: numbers of topics and of drawn edges. */
export type Neighbourhood = {
  topic: number
  needs: number[]
  unlocks: number[]
  needEdges: number[]
  unlockEdges: number[]
}

/** The neighbourhood of a topic. Costs its edges, however large the graph is. */
export function neighbourhoodOf({ columns, isLine }: Atlas, topic: number): Neighbourhood {
  const { edges, incoming, outgoing } = columns
  const isDrawn = (edge: number) => isLine[edge] === 1
  const needEdges = Array.from(listAt(incoming, topic)).filter(isDrawn)
  const unlockEdges = Array.from(listAt(outgoing, topic)).filter(isDrawn)
  return {
    topic,
    needs: needEdges.map((edge) => edges.source[edge] ?? 0),
    unlocks: unlockEdges.map((edge) => edges.target[edge] ?? 0),
    needEdges,
    unlockEdges
  }
}
