import type { RejectedEdge } from '../file/topic-graph.ts'
import { leastFeedbackOrder, MOST_NODES } from './least-feedback.ts'
import type { Edge } from './score-edges.ts'
import { strongComponents } from './strong-components.ts'

/** The edges kept, and those left out, each with the path of kept edges it would have closed a circle with. */
type Broken = { kept: Edge[]; rejected: (RejectedEdge & { edge: Edge })[] }

/**
 * Makes the edges acyclic. In a strongly connected component of few topics the edges left out weigh least in sum: a
 * stated edge more than any number of the lexicon's, one of these more than any number of others, which weigh by
 * confidence. In a larger one edges get in by class and confidence as long as they close no circle: O(e + Σ eᵢ²).
 */
export function breakCircles(edges: Edge[]): Broken {
  const component = strongComponents(edges)
  const isInner = (edge: Edge) => component.get(edge.source) === component.get(edge.target)
  const broken: Broken = { kept: edges.filter((edge) => !isInner(edge)), rejected: [] }
  const components = new Map<number, Edge[]>()
  for (const edge of edges.filter(isInner).sort(surestFirst)) {
    const number = component.get(edge.source) ?? 0
    const known = components.get(number)
    if (known) known.push(edge)
    else components.set(number, [edge])
  }
  for (const inner of components.values()) insertBySureness(preferLeast(inner), broken)
  return broken
}

/** Stated edges, then the lexicon's, then others by confidence. */
function surestFirst(a: Edge, b: Edge): number {
  return (
    a.rank - b.rank ||
    b.confidence - a.confidence ||
    (`${a.source}→${a.target}` < `${b.source}→${b.target}` ? -1 : 1)
  )
}

/** A class outweighs all edges of the next that a small component can hold. */
function weightOf({ rank, confidence }: Edge): number {
  return rank === 0 ? 1e6 : rank === 1 ? 1e3 : confidence
}

/** Of a small component the edges of a least feedback order before all others; a larger one as it is. */
function preferLeast(edges: Edge[]): Edge[] {
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))].sort()
  // Of a mere ring the least sure edge is the best to leave out, which comes last anyway.
  if (ids.length > MOST_NODES || edges.length === ids.length) return edges
  const numberById = new Map(ids.map((id, i) => [id, i]))
  const weight = ids.map(() => new Array<number>(ids.length).fill(0))
  const ends = ({ source, target }: Edge) =>
    [numberById.get(source) ?? 0, numberById.get(target) ?? 0] as const
  for (const edge of edges) {
    const [source, target] = ends(edge)
    const row = weight[source]
    if (row) row[target] = weightOf(edge)
  }
  const place = new Map(leastFeedbackOrder(weight).map((node, i) => [node, i]))
  const isForward = (edge: Edge) => {
    const [source, target] = ends(edge)
    return (place.get(source) ?? 0) < (place.get(target) ?? 0)
  }
  return [...edges.filter(isForward), ...edges.filter((edge) => !isForward(edge))]
}

/** Lets edges in one by one; what would close a circle is rejected with the path that blocks it. */
function insertBySureness(edges: Edge[], { kept, rejected }: Broken) {
  const next = new Map<string, string[]>()
  for (const edge of edges) {
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
}

/** Fewest edges from one topic to another by breadth-first search, both ends included. */
export function shortestPath(
  from: string,
  to: string,
  next: Map<string, string[]>
): string[] | undefined {
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
