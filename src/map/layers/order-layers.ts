import type { Lists } from '../../../graph/file/columns.ts'
import { listAt, listsByKey } from '../../../graph/file/lists.ts'
import type { LayerGraph } from './layer-graph.ts'

const SWEEPS = 6

/**
 * The layers with the items of each so ordered that few arrows cross: by the mean place of what they are
 * joined to, in sweeps away from the centre and back (barycentre heuristic, Sugiyama, Tagawa and Toda
 * 1981). Near-linear: a fixed number of sweeps, each of which sorts every layer once.
 */
export function orderLayers(graph: LayerGraph, layers: readonly number[][]): number[][] {
  const { source, target, sides, centre } = graph
  const before = listsByKey(target, sides.length)
  const behind = listsByKey(source, sides.length)
  const places = new Float64Array(sides.length)
  const ordered = layers.map((layer) => [...layer])
  const layerOfCentre = ordered.findIndex((layer) => layer.includes(centre))
  for (const layer of ordered) place(layer, places)
  const sort = (layer: number[] | undefined, lists: Lists, ends: Int32Array) => {
    if (!layer) return
    const wished = new Map(layer.map((item) => [item, meanPlace(item, lists, ends, places)]))
    layer.sort((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0) || a - b)
    place(layer, places)
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    // Outwards every layer looks to the centre, inwards away from it.
    const isOutwards = sweep % 2 === 0
    for (let away = 1; away < ordered.length; away++) {
      const step = isOutwards ? away : ordered.length - away
      if (isOutwards) {
        sort(ordered[layerOfCentre - step], behind, target)
        sort(ordered[layerOfCentre + step], before, source)
      } else {
        sort(ordered[layerOfCentre - step], before, source)
        sort(ordered[layerOfCentre + step], behind, target)
      }
    }
  }
  return ordered
}

/** The items of a layer lie around 0, one apart. */
function place(layer: readonly number[], places: Float64Array): void {
  layer.forEach((item, i) => {
    places[item] = i - (layer.length - 1) / 2
  })
}

/** The mean place of what an item is joined to; its own where that is nothing. */
function meanPlace(item: number, lists: Lists, ends: Int32Array, places: Float64Array): number {
  const arrows = listAt(lists, item)
  if (arrows.length === 0) return places[item] ?? 0
  let sum = 0
  for (const arrow of arrows) sum += places[ends[arrow] ?? 0] ?? 0
  return sum / arrows.length
}
