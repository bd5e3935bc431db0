import type { Rules } from './rules.ts'

/**
 * Topics seen walking back from the targets over counting edges: in the order found (so by distance, nearest first),
 * with the distance + 1 (0 = not seen) and, of the ways on that lose no time, the next topic of the best.
 */
export type Corridor = {
  found: number[]
  rank: Uint32Array
  next: Int32Array
  /** Confidence of the best way on, all edges together, in thousandths. */
  confidence: Float64Array
}

/** Where a walk may go: into a topic at all, and through it to what lies before. */
export type Passage = { into(topic: number): boolean; through(topic: number): boolean }

/**
 * Breadth-first from the targets. Of several ways of one length the more confident is better, then the one
 * whose topics come first. One pass suffices: a topic is walked from after all that is nearer to the target.
 */
export function findCorridor(rules: Rules, targets: readonly number[], passage: Passage): Corridor {
  const { incoming, edges, topicCount } = rules.columns
  const found = targets.slice()
  const rank = new Uint32Array(topicCount)
  const next = new Int32Array(topicCount)
  const confidence = new Float64Array(topicCount)
  for (const target of targets) {
    rank[target] = 1
    next[target] = -1
  }
  for (let at = 0; at < found.length; at++) {
    const topic = found[at] ?? 0
    if (rank[topic] !== 1 && !passage.through(topic)) continue
    const further = (rank[topic] ?? 0) + 1
    const end = incoming.starts[topic + 1] ?? 0
    for (let i = incoming.starts[topic] ?? 0; i < end; i++) {
      const edge = incoming.values[i] ?? 0
      const before = edges.source[edge] ?? 0
      if (!rules.counts(edge) || !passage.into(before)) continue
      if (rank[before] === 0) {
        rank[before] = further
        found.push(before)
      } else if (rank[before] !== further) continue
      const total = (confidence[topic] ?? 0) + (edges.confidence[edge] ?? 0)
      const isSurer = total > (confidence[before] ?? 0)
      const isEqual = total === confidence[before]
      if (!isSurer && !(isEqual && topic < (next[before] ?? -1))) continue
      next[before] = topic
      confidence[before] = total
    }
  }
  return { found, rank, next, confidence }
}
