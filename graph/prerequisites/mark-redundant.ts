import type { Edge } from './score-edges.ts'

/**
 * The edges that a longer path of required edges implies; for display only. Members of either/or groups imply
 * nothing and are never implied. A search from each source, cut at the depth of its farthest target: O(v · e) at worst.
 */
export function findRedundant(edges: Edge[], depth: ReadonlyMap<string, number>): Set<Edge> {
  const next = new Map<string, string[]>()
  for (const edge of edges)
    if (edge.strength === 'required' && edge.group === undefined)
      next.set(edge.source, [...(next.get(edge.source) ?? []), edge.target])
  const bySource = new Map<string, Edge[]>()
  for (const edge of edges)
    if (edge.group === undefined)
      bySource.set(edge.source, [...(bySource.get(edge.source) ?? []), edge])
  const redundant = new Set<Edge>()
  for (const [source, own] of bySource) {
    const deepest = Math.max(...own.map((edge) => depth.get(edge.target) ?? 0))
    const reached = new Set<string>()
    const open = (next.get(source) ?? []).flatMap((child) => next.get(child) ?? [])
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (reached.has(at) || (depth.get(at) ?? 0) > deepest) continue
      reached.add(at)
      open.push(...(next.get(at) ?? []))
    }
    for (const edge of own) if (reached.has(edge.target)) redundant.add(edge)
  }
  return redundant
}
