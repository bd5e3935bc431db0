import { at } from './at.ts'
import type { Region } from './region.ts'

const ROUNDS = 60

/**
 * Moves x as little as it can so that every required edge runs left → right by at least `gap`:
 * both ends of an edge that does not are moved by half (Gauss–Seidel projection on the separation
 * constraints), then one pass in topological order pushes right what still stands wrong.
 */
export function makeForward(region: Region, x: Float64Array, gap: number): void {
  const { source, target } = region.required
  for (let round = 0; round < ROUNDS; round++) {
    for (let edge = 0; edge < source.length; edge++) {
      const from = at(source, edge)
      const to = at(target, edge)
      const missing = gap - (at(x, to) - at(x, from))
      if (missing <= 0) continue
      x[from] = at(x, from) - missing / 2
      x[to] = at(x, to) + missing / 2
    }
  }
  pushRight(region, x, gap)
}

function pushRight(region: Region, x: Float64Array, gap: number): void {
  const least = new Float64Array(x.length).fill(Number.NEGATIVE_INFINITY)
  const { incoming } = adjacency(region)
  for (const topic of region.order) {
    for (const before of incoming[topic] ?? []) {
      least[topic] = Math.max(at(least, topic), at(x, before) + gap)
    }
    x[topic] = Math.max(at(x, topic), at(least, topic))
  }
}

/** Required neighbours of every local topic: what it needs, and what needs it. */
export function adjacency(region: Region): { incoming: number[][]; outgoing: number[][] } {
  const incoming: number[][] = region.topics.map(() => [])
  const outgoing: number[][] = region.topics.map(() => [])
  region.required.source.forEach((source, edge) => {
    const target = at(region.required.target, edge)
    incoming[target]?.push(source)
    outgoing[source]?.push(target)
  })
  return { incoming, outgoing }
}
