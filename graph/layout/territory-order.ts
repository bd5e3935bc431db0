import { at } from './at.ts'
import type { NumberedGraph } from './numbered-graph.ts'
import type { Territory } from './territories.ts'
import { ranks, topologicalOrder } from './topological-order.ts'

/** Prerequisites between territories, and how late each one comes. */
export type TerritoryGraph = {
  count: number
  /** Sorted by from, to. */
  bundles: { from: number; to: number; weight: number }[]
  /** Mean rank of the members in the whole graph: how late a territory is. */
  lateness: Float64Array
}

const EXACT = 16
const SIFTED = 300

/** The weighted graph of territories: required edges count 1, helpful ones 0.5. Linear. */
export function territoryGraph(graph: NumberedGraph, territories: Territory[]): TerritoryGraph {
  const count = territories.length
  const territoryOf = new Int32Array(graph.ids.length).fill(-1)
  const rank = ranks(topologicalOrder(graph.ids.length, graph.arrows), graph.arrows)
  const lateness = Float64Array.from(territories, ({ sections }, number) => {
    let sum = 0
    let members = 0
    for (const section of sections) {
      for (const topic of section.members) {
        territoryOf[topic] = number
        sum += at(rank, topic)
        members++
      }
    }
    return members > 0 ? sum / members : 0
  })
  const weights = new Map<number, number>()
  for (let edge = 0; edge < graph.required.length; edge++) {
    const from = at(territoryOf, at(graph.arrows.source, edge))
    const to = at(territoryOf, at(graph.arrows.target, edge))
    if (from < 0 || to < 0 || from === to) continue
    const key = from * count + to
    weights.set(key, (weights.get(key) ?? 0) + (graph.required[edge] ? 1 : 0.5))
  }
  const bundles = [...weights]
    .sort((a, b) => a[0] - b[0])
    .map(([key, weight]) => ({ from: Math.floor(key / count), to: key % count, weight }))
  return { count, bundles, lateness }
}

/**
 * Territories from foundations to applications, with the least weight of prerequisites that run
 * backwards (minimum feedback arc set as linear ordering): exact by dynamic programming over subsets
 * for up to 16 (Lawler 1964); beyond that by lateness, then sifted while it helps.
 */
export function territoryOrder(territories: TerritoryGraph): number[] {
  const { count, lateness } = territories
  const byLateness = Array.from({ length: count }, (_, i) => i)
  byLateness.sort((a, b) => at(lateness, a) - at(lateness, b) || a - b)
  if (count > SIFTED || count < 2) return byLateness
  const weight = weightMatrix(territories, byLateness)
  const order = count <= EXACT ? exactOrder(count, weight) : siftedOrder(count, weight)
  return order.map((i) => at(byLateness, i))
}

/** `matrix[a * count + b]`: weight from the a-th to the b-th of `byLateness`. */
function weightMatrix({ count, bundles }: TerritoryGraph, byLateness: number[]): Float64Array {
  const position = new Int32Array(count)
  byLateness.forEach((territory, i) => {
    position[territory] = i
  })
  const matrix = new Float64Array(count * count)
  for (const { from, to, weight } of bundles) {
    matrix[at(position, from) * count + at(position, to)] = weight
  }
  return matrix
}

/** NOTE: 2^count states; ties keep the later territory later. */
function exactOrder(count: number, weight: Float64Array): number[] {
  const states = 1 << count
  const best = new Float64Array(states).fill(Number.POSITIVE_INFINITY)
  const last = new Int8Array(states)
  best[0] = 0
  const sums = halfSums(count, weight)
  for (let set = 1; set < states; set++) {
    for (let item = count - 1; item >= 0; item--) {
      if (!(set & (1 << item))) continue
      const before = set & ~(1 << item)
      const low = at(sums, 2 * item * 256 + (before & 255))
      const cost = at(best, before) + low + at(sums, (2 * item + 1) * 256 + (before >> 8))
      if (cost < at(best, set) - 1e-9) {
        best[set] = cost
        last[set] = item
      }
    }
  }
  const order: number[] = []
  for (let set = states - 1; set > 0; ) {
    const item = at(last, set)
    order.unshift(item)
    set &= ~(1 << item)
  }
  return order
}

/**
 * Weight from an item to each set of others, by halves of eight: `sums[(2 * item + half) * 256 + set]`,
 * so that the weight to any set is two reads.
 */
function halfSums(count: number, weight: Float64Array): Float64Array {
  const sums = new Float64Array(count * 512)
  for (let item = 0; item < count; item++) {
    for (let half = 0; half < 2; half++) {
      const first = (2 * item + half) * 256
      for (let set = 1; set < 256; set++) {
        const bit = 31 - Math.clz32(set)
        const other = 8 * half + bit
        const own = other < count ? at(weight, item * count + other) : 0
        sums[first + set] = at(sums, first + (set & ~(1 << bit))) + own
      }
    }
  }
  return sums
}

function siftedOrder(count: number, weight: Float64Array): number[] {
  const order = Array.from({ length: count }, (_, i) => i)
  for (let round = 0; round < 10; round++) {
    let moved = false
    for (let item = 0; item < count; item++) moved = sift(order, item, weight) || moved
    if (!moved) break
  }
  return order
}

/** Moves one item to where it sends least weight backwards; true if that helped. */
function sift(order: number[], item: number, weight: Float64Array): boolean {
  const count = order.length
  const here = order.indexOf(item)
  let best = { gain: 1e-9, to: here }
  for (const direction of [-1, 1]) {
    let gain = 0
    for (let to = here + direction; to >= 0 && to < count; to += direction) {
      const other = at(order, to)
      const along = at(weight, item * count + other) - at(weight, other * count + item)
      gain -= direction * along
      if (gain > best.gain) best = { gain, to }
    }
  }
  if (best.to === here) return false
  order.splice(here, 1)
  order.splice(best.to, 0, item)
  return true
}
