import { at } from './at.ts'

/** Edges by number: `source[e]` → `target[e]`, both below the number of items. */
export type Arrows = { source: Int32Array; target: Int32Array }

/** Edge numbers by item, laid end to end: those of item `i` are `edges[starts[i] .. starts[i + 1])`. */
export type Adjacency = { starts: Int32Array; edges: Int32Array }

/** Which arrows leave (`from` = `arrows.source`) or enter (`arrows.target`) each of `count` items. */
export function arrowsBy(from: Int32Array, count: number): Adjacency {
  const starts = new Int32Array(count + 1)
  for (const item of from) starts[item + 1] = at(starts, item + 1) + 1
  for (let i = 0; i < count; i++) starts[i + 1] = at(starts, i + 1) + at(starts, i)
  const next = starts.slice()
  const edges = new Int32Array(from.length)
  from.forEach((item, edge) => {
    edges[at(next, item)] = edge
    next[item] = at(next, item) + 1
  })
  return { starts, edges }
}

/**
 * All items so that every arrow runs forward (Kahn 1962, last in first out, so that chains stay
 * together). Linear. Items on a circle, which a finished graph does not have, come last in order.
 */
export function topologicalOrder(count: number, arrows: Arrows): Int32Array {
  const outgoing = arrowsBy(arrows.source, count)
  const waiting = new Int32Array(count)
  for (const target of arrows.target) waiting[target] = at(waiting, target) + 1
  const order = new Int32Array(count)
  const ready: number[] = []
  for (let i = count - 1; i >= 0; i--) if (at(waiting, i) === 0) ready.push(i)
  let placed = 0
  for (let item = ready.pop(); item !== undefined; item = ready.pop()) {
    order[placed++] = item
    for (let k = at(outgoing.starts, item + 1) - 1; k >= at(outgoing.starts, item); k--) {
      const target = at(arrows.target, at(outgoing.edges, k))
      waiting[target] = at(waiting, target) - 1
      if (at(waiting, target) === 0) ready.push(target)
    }
  }
  for (let i = 0; i < count; i++) if (at(waiting, i) > 0) order[placed++] = i
  return order
}

/** Longest chain of arrows that ends in each item; arrows against `order` are not counted. Linear. */
export function ranks(order: Int32Array, arrows: Arrows): Int32Array {
  const rank = new Int32Array(order.length)
  const position = new Int32Array(order.length)
  order.forEach((item, i) => {
    position[item] = i
  })
  const outgoing = arrowsBy(arrows.source, order.length)
  for (const item of order) {
    for (let k = at(outgoing.starts, item); k < at(outgoing.starts, item + 1); k++) {
      const target = at(arrows.target, at(outgoing.edges, k))
      if (at(position, target) < at(position, item)) continue
      rank[target] = Math.max(at(rank, target), at(rank, item) + 1)
    }
  }
  return rank
}
