import { listAt } from '../../graph/file/lists.ts'
import type { Atlas } from './atlas.ts'
import type { Viewport } from './viewport.ts'
import { visibleBox } from './viewport.ts'
import { NEAR } from './zoom-levels.ts'

/** Numbers of the topics and edges that Cytoscape is to hold. */
export type NearElements = { topics: Set<number>; edges: Set<number> }

const MARGIN = 120

/**
 * What Cytoscape holds at a viewport: nothing from afar, unless topics have places of their own; near by the arrows inside each territory that
 * begin or end on the screen, with both their topics, those of the most needed topics first, never
 * more than `cap` elements together. Prerequisites between territories wait until someone asks.
 */
export function nearElements(atlas: Atlas, view: Viewport, cap: number): NearElements {
  const chosen: NearElements = { topics: new Set(), edges: new Set() }
  // What has been put in places of its own is there for its arrows.
  if (view.zoom < NEAR && !atlas.sheet.places) return chosen
  const { columns, territoryOf, weight, isLine } = atlas
  const { source, target } = columns.edges
  const inView: number[] = []
  atlas.index.visit(visibleBox(view, MARGIN), (topic) => inView.push(topic))
  inView.sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b)
  for (const topic of inView) {
    if (count(chosen) >= cap) return chosen
    chosen.topics.add(topic)
    for (const lists of [columns.incoming, columns.outgoing]) {
      for (const edge of listAt(lists, topic)) {
        const [from, to] = [source[edge] ?? 0, target[edge] ?? 0]
        if (!isLine[edge] || territoryOf[from] !== territoryOf[to]) continue
        if (count(chosen) + 3 > cap) return chosen
        chosen.topics.add(from).add(to)
        chosen.edges.add(edge)
      }
    }
  }
  return chosen
}

function count({ topics, edges }: NearElements): number {
  return topics.size + edges.size
}
