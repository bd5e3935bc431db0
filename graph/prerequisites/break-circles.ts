import type { RejectedEdge } from '../file/topic-graph.ts'
import type { Edge } from './score-edges.ts'
import { strongComponents } from './strong-components.ts'

/**
 * Keeps edges in the order stated, lexicon, others by confidence, and rejects each that would close a circle, with
 * the path that blocked it. Only edges inside one strongly connected component are searched: O(e + Σ eᵢ²).
 */
export function breakCircles(edges: Edge[]): {
  kept: Edge[]
  rejected: (RejectedEdge & { edge: Edge })[]
} {
  const component = strongComponents(edges)
  const isInner = (edge: Edge) => component.get(edge.source) === component.get(edge.target)
  const kept = edges.filter((edge) => !isInner(edge))
  const rejected: (RejectedEdge & { edge: Edge })[] = []
  const next = new Map<string, string[]>()
  const inner = edges
    .filter(isInner)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.confidence - a.confidence ||
        (`${a.source}→${a.target}` < `${b.source}→${b.target}` ? -1 : 1)
    )
  for (const edge of inner) {
    const path = shortestPath(edge.target, edge.source, next)
    if (path)
      rejected.push({
        source: edge.source,
        target: edge.target,
        sentence: edge.evidence[0]?.sentence ?? '',
        blockedBy: path,
        edge
      })
    else {
      kept.push(edge)
      const known = next.get(edge.source)
      if (known) known.push(edge.target)
      else next.set(edge.source, [edge.target])
    }
  }
  return { kept, rejected }
}

/** Fewest edges from one topic to another by breadth-first search, both ends included. */
function shortestPath(from: string, to: string, next: Map<string, string[]>): string[] | undefined {
  const before = new Map<string, string | null>([[from, null]])
  const queue = [from]
  for (let at = queue[0], i = 0; at !== undefined; at = queue[++i]) {
    if (at === to) {
      const path: string[] = []
      for (let step: string | null | undefined = to; step != null; step = before.get(step))
        path.push(step)
      return path.reverse()
    }
    for (const after of next.get(at) ?? [])
      if (!before.has(after)) {
        before.set(after, at)
        queue.push(after)
      }
  }
  return undefined
}
