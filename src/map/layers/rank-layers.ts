import { listAt, listsByKey } from '../../../graph/file/lists.ts'
import type { LayerGraph } from './layer-graph.ts'

/**
 * The items of each layer from left to right, that of the centre alone: each item stands as near to the
 * centre as the longest way between them lets it (longest-path layering, Eades and Sugiyama 1990, from
 * the centre to both sides), so every arrow runs forward. Iterative, linear.
 */
export function rankLayers(graph: LayerGraph): number[][] {
  const ranks = rankItems(graph)
  let first = 0
  for (const rank of ranks) first = Math.min(first, rank)
  const layers: number[][] = []
  ranks.forEach((rank, item) => {
    const layer = layers[rank - first]
    if (layer) layer.push(item)
    else layers[rank - first] = [item]
  })
  // Ranks without an item do not come up; a circle, which a finished graph has not, may leave some.
  return layers.filter(Boolean)
}

function rankItems({ sides, source, target }: LayerGraph): Int32Array {
  const ranks = Int32Array.from(sides)
  const order = orderItems(sides.length, source, target)
  const outgoing = listsByKey(source, sides.length)
  for (const item of order)
    for (const arrow of listAt(outgoing, item)) {
      const end = target[arrow] ?? 0
      if (sides[end] === 1) ranks[end] = Math.max(ranks[end] ?? 0, (ranks[item] ?? 0) + 1)
    }
  const incoming = listsByKey(target, sides.length)
  for (const item of order.toReversed())
    for (const arrow of listAt(incoming, item)) {
      const start = source[arrow] ?? 0
      if (sides[start] === -1) ranks[start] = Math.min(ranks[start] ?? 0, (ranks[item] ?? 0) - 1)
    }
  return ranks
}

/** Items so that every arrow runs forward (Kahn 1962). */
function orderItems(count: number, source: Int32Array, target: Int32Array): Int32Array {
  const outgoing = listsByKey(source, count)
  const waiting = new Int32Array(count)
  for (const end of target) waiting[end] = (waiting[end] ?? 0) + 1
  const order: number[] = []
  waiting.forEach((left, item) => {
    if (left === 0) order.push(item)
  })
  for (let at = 0; at < order.length; at++)
    for (const arrow of listAt(outgoing, order[at] ?? 0)) {
      const end = target[arrow] ?? 0
      waiting[end] = (waiting[end] ?? 0) - 1
      if (waiting[end] === 0) order.push(end)
    }
  return Int32Array.from(order)
}
