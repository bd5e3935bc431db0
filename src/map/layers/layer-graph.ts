import type { GraphColumns } from '../../../graph/file/columns.ts'
import type { FocusClosure } from '../../store/focus-closure.ts'

/** What is to be laid out in layers: items 0…n−1, the prerequisites between them, and their labels. */
export type LayerGraph = {
  /** The item that everything else stands before or behind. */
  centre: number
  /** By item below 0 = before the centre, above 0 = behind it. */
  sides: Int8Array
  /** Ends of each arrow. */
  source: Int32Array
  target: Int32Array
  /** Width of each item's label in map units. */
  widths: Float64Array
}

/** A closure as items in its own order. */
export function layerGraphOf(
  { edges }: GraphColumns,
  closure: FocusClosure,
  widthOf: (topic: number) => number
): LayerGraph {
  const itemOf = new Map(Array.from(closure.topics, (topic, item) => [topic, item]))
  const itemsOf = (ends: Uint32Array) =>
    Int32Array.from(closure.edges, (edge) => itemOf.get(ends[edge] ?? 0) ?? 0)
  return {
    // Of the topics that stand for a group, the first that is neither before nor behind the others.
    centre: itemOf.get(closure.topic) ?? Math.max(0, closure.distances.indexOf(0)),
    sides: Int8Array.from(closure.distances, Math.sign),
    source: itemsOf(edges.source),
    target: itemsOf(edges.target),
    widths: Float64Array.from(closure.topics, widthOf)
  }
}
