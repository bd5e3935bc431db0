import type { Edge } from './score-edges.ts'

/**
 * The edges that a longer path of required edges implies; for display only. Members of either/or groups imply
 * nothing and are never implied. A search from each source, cut at the depth of its farthest target: O(v · e) at worst.
 */
export function findRedundant(edges: Edge[], depth: ReadonlyMap<string, number>): Set<Edge> {
  const plain = edges.filter((edge) => edge.group === undefined)
  const bySource = groupBySource(plain)
  const next = groupBySource(plain.filter((edge) => edge.strength === 'required'))
  const redundant = new Set<Edge>()
  for (const [source, own] of bySource) {
    const deepest = own.reduce((most, edge) => Math.max(most, depth.get(edge.target) ?? 0), 0)
    const reached = new Set<string>()
    const open = (next.get(source) ?? []).flatMap(({ target }) => targetsOf(target))
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (reached.has(at) || (depth.get(at) ?? 0) > deepest) continue
      reached.add(at)
      for (const target of targetsOf(at)) open.push(target)
    }
    for (const edge of own) if (reached.has(edge.target)) redundant.add(edge)
  }
  return redundant

  function targetsOf(id: string): string[] {
    return (next.get(id) ?? []).map((edge) => edge.target)
  }
}

function groupBySource(edges: Edge[]): Map<string, Edge[]> {
  const bySource = new Map<string, Edge[]>()
  for (const edge of edges) {
    const known = bySource.get(edge.source)
    if (known) known.push(edge)
    else bySource.set(edge.source, [edge])
  }
  return bySource
}
