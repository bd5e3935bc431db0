import type { TopicGraph } from '../../graph/file/topic-graph.ts'
import { rootsOf } from './picture.ts'

const EXACT = 16

/**
 * Weight of prerequisites that run backwards between areas as they stand on the map (by the mean x of
 * what is learnt in them; required 1, helpful 0.5), and the least any order could have: the minimum
 * feedback arc set, by dynamic programming over sets for up to 16 areas, null beyond.
 */
export function backwardBetween(graph: TopicGraph): { weight: number; least: number | null } {
  const roots = rootsOf(graph)
  const sums = new Map<string, { x: number; count: number }>()
  graph.forEachNode((id, { learn, x }) => {
    if (!learn || x === null) return
    const sum = sums.get(roots.get(id) ?? '') ?? { x: 0, count: 0 }
    sums.set(roots.get(id) ?? '', { x: sum.x + x, count: sum.count + 1 })
  })
  const areas = [...sums.keys()].sort((a, b) => meanOf(sums.get(a)) - meanOf(sums.get(b)))
  const numberOf = new Map(areas.map((area, number) => [area, number]))
  const weights = areas.map(() => new Float64Array(areas.length))
  let weight = 0
  graph.forEachEdge((_, { strength }, source, target) => {
    const from = numberOf.get(roots.get(source) ?? '')
    const to = numberOf.get(roots.get(target) ?? '')
    if (from === undefined || to === undefined || from === to) return
    const own = strength === 'required' ? 1 : 0.5
    const row = weights[from]
    if (row) row[to] = (row[to] ?? 0) + own
    if (from > to) weight += own
  })
  return { weight, least: areas.length <= EXACT ? leastBackward(weights) : null }
}

function meanOf(sum: { x: number; count: number } | undefined): number {
  return sum ? sum.x / sum.count : 0
}

/** Best over all orders: the areas of a set first, its last one known to send so much back into it. */
function leastBackward(weights: Float64Array[]): number {
  const all = 2 ** weights.length - 1
  const best = new Float64Array(all + 1).fill(Number.POSITIVE_INFINITY)
  best[0] = 0
  for (let set = 1; set <= all; set++) {
    for (let last = 0; last < weights.length; last++) {
      if ((set & (1 << last)) === 0) continue
      const before = set & ~(1 << last)
      let cost = best[before] ?? 0
      const row = weights[last]
      for (let to = 0; to < weights.length; to++)
        if ((before & (1 << to)) !== 0) cost += row?.[to] ?? 0
      if (cost < (best[set] ?? 0)) best[set] = cost
    }
  }
  return best[all] ?? 0
}
