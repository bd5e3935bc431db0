/**
 * The connected components of `count` items: their members in order, components by their first
 * member. Disjoint sets with path halving (Tarjan & van Leeuwen 1984); near-linear.
 */
export function connectedParts(
  count: number,
  edges: readonly { source: number; target: number }[]
): number[][] {
  const above = Int32Array.from({ length: count }, (_, item) => item)
  const rootOf = (item: number): number => {
    let root = item
    while (above[root] !== root) {
      above[root] = above[above[root] ?? 0] ?? 0
      root = above[root] ?? 0
    }
    return root
  }
  for (const { source, target } of edges) {
    const [a, b] = [rootOf(source), rootOf(target)]
    above[Math.max(a, b)] = Math.min(a, b)
  }
  const partByRoot = new Map<number, number[]>()
  for (let item = 0; item < count; item++) {
    const part = partByRoot.get(rootOf(item))
    if (part) part.push(item)
    else partByRoot.set(item, [item])
  }
  return [...partByRoot.values()]
}
