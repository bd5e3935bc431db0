/** A directed graph of few nodes by number; `weight[from][to]` is 0 where there is no edge. */
export type SmallGraph = readonly (readonly number[])[]

/** More nodes take too long and too much memory: 2^n states. */
export const MOST_NODES = 14

/**
 * An order of the nodes in which the edges that run backwards weigh least: an exact minimum feedback arc set, by dynamic
 * programming over sets of nodes (Lawler 1964), O(2^n · n²) time, O(2^n) memory, at most `MOST_NODES` nodes. Of equal
 * orders the one that puts smaller numbers first.
 */
export function leastFeedbackOrder(weight: SmallGraph): number[] {
  const n = weight.length
  if (n > MOST_NODES)
    throw new Error(`prerequisites/least-feedback: at most ${MOST_NODES}, got ${n}`)
  const cost = new Float64Array(2 ** n).fill(Number.POSITIVE_INFINITY)
  // What comes first in the best order of what is not in the set yet.
  const choice = new Uint8Array(2 ** n)
  const all = 2 ** n - 1
  cost[all] = 0
  for (let placed = all - 1; placed >= 0; placed--)
    for (let next = 0; next < n; next++) {
      if (placed & (1 << next)) continue
      const total = backwards(weight, next, placed) + (cost[placed | (1 << next)] ?? 0)
      if (total < (cost[placed] ?? 0)) {
        cost[placed] = total
        choice[placed] = next
      }
    }
  const order: number[] = []
  for (let placed = 0; placed !== all; placed |= 1 << (order.at(-1) ?? 0))
    order.push(choice[placed] ?? 0)
  return order
}

/** Weight of the edges from a node to those placed before it. */
function backwards(weight: SmallGraph, node: number, placed: number): number {
  let sum = 0
  const row = weight[node] ?? []
  for (let other = 0; other < row.length; other++) if (placed & (1 << other)) sum += row[other] ?? 0
  return sum
}
