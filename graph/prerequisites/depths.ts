import type { Edge } from './score-edges.ts'

/** Length of the longest chain of required edges that ends in each topic (Kahn, linear). The edges are acyclic. */
export function findDepths(ids: Iterable<string>, edges: Edge[]): Map<string, number> {
  const next = new Map<string, string[]>()
  const open = new Map<string, number>()
  const depths = new Map([...ids].map((id) => [id, 0]))
  for (const { source, target, strength } of edges) {
    if (strength !== 'required') continue
    const known = next.get(source)
    if (known) known.push(target)
    else next.set(source, [target])
    open.set(target, (open.get(target) ?? 0) + 1)
  }
  const ready = [...depths.keys()].filter((id) => !open.has(id))
  for (let id = ready.pop(); id !== undefined; id = ready.pop())
    for (const target of next.get(id) ?? []) {
      depths.set(target, Math.max(depths.get(target) ?? 0, (depths.get(id) ?? 0) + 1))
      const left = (open.get(target) ?? 0) - 1
      open.set(target, left)
      if (left === 0) ready.push(target)
    }
  return depths
}
