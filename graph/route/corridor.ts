import type { Rules } from './rules.ts'
import { borrow, giveBack } from './scratch.ts'

/**
 * Topics seen walking back from the targets over counting edges: in the order found (so by distance, nearest first).
 * By place in `found`: the distance + 1, and of the ways on that lose no time the place of the next topic of the best.
 */
export type Corridor = {
  found: number[]
  rank: number[]
  /** −1 at a target. */
  next: number[]
  /** Confidence of the best way on, all edges together, in thousandths. */
  confidence: number[]
}

/** Where a walk may go: into a topic at all, and through it to what lies before. */
export type Passage = { into(topic: number): boolean; through(topic: number): boolean }

/**
 * Breadth-first from the targets. Of several ways of one length the more confident is better, then the one
 * whose topics come first. One pass suffices: a topic is walked from after all that is nearer to the target.
 */
export function findCorridor(rules: Rules, targets: readonly number[], passage: Passage): Corridor {
  const { columns, counts } = rules
  const { incoming, edges } = columns
  const found: number[] = []
  const rank: number[] = []
  const next: number[] = []
  const confidence: number[] = []
  const places = borrow(columns)
  const add = (topic: number, from: number, total: number) => {
    places[topic] = found.push(topic)
    rank.push((rank[from] ?? 0) + 1)
    next.push(from)
    confidence.push(total)
  }
  for (const target of targets) if (!places[target]) add(target, -1, 0)
  for (let at = 0; at < found.length; at++) {
    const topic = found[at] ?? 0
    if (rank[at] !== 1 && !passage.through(topic)) continue
    const further = (rank[at] ?? 0) + 1
    const end = incoming.starts[topic + 1] ?? 0
    for (let i = incoming.starts[topic] ?? 0; i < end; i++) {
      const edge = incoming.values[i] ?? 0
      const before = edges.source[edge] ?? 0
      if (!counts(edge) || !passage.into(before)) continue
      const total = (confidence[at] ?? 0) + (edges.confidence[edge] ?? 0)
      const place = (places[before] ?? 0) - 1
      if (place < 0) {
        add(before, at, total)
        continue
      }
      if (rank[place] !== further) continue
      const isSurer = total > (confidence[place] ?? 0)
      const isEqual = total === confidence[place]
      if (!isSurer && !(isEqual && topic < (found[next[place] ?? 0] ?? -1))) continue
      next[place] = at
      confidence[place] = total
    }
  }
  giveBack(columns, places, found)
  return { found, rank, next, confidence }
}
