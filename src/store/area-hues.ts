import type { GraphColumns } from '../../graph/file/columns.ts'
import { areaOf, rootsOf } from './topic-facts.ts'

const HUES = 12
/** Steps between areas that follow each other from left to right: far apart, and all twelve come up. */
const STEP = 5

const huesByGraph = new WeakMap<GraphColumns, Map<number, number>>()

/**
 * The OKLCH hue, in degrees, of the area a topic lies in: one of twelve, given out from left to right so
 * that neighbours differ. With the lightness and chroma of `ui/tokens.css` it makes fill, border and ink.
 */
export function areaHueOf(graph: GraphColumns, topic: number): number {
  let hues = huesByGraph.get(graph)
  if (!hues) {
    hues = giveHues(graph)
    huesByGraph.set(graph, hues)
  }
  return hues.get(areaOf(graph, topic)) ?? 0
}

function giveHues(graph: GraphColumns): Map<number, number> {
  const hueOfRank = (rank: number) => ((rank * STEP) % HUES) * (360 / HUES)
  return new Map(rootsOf(graph).map((area, rank) => [area, hueOfRank(rank)]))
}
