import { at } from './at.ts'
import { type Arrows, arrowsBy } from './topological-order.ts'

/**
 * Strongly connected component of each item (Tarjan 1972, with an explicit stack). Components are
 * numbered against the arrows: an arrow between two leads to the smaller number. Linear.
 */
export function strongComponents(count: number, arrows: Arrows): Int32Array {
  const outgoing = arrowsBy(arrows.source, count)
  const next = outgoing.starts.slice(0, count)
  const found = new Int32Array(count)
  const low = new Int32Array(count)
  const component = new Int32Array(count).fill(-1)
  const open: number[] = []
  const path: number[] = []
  let clock = 0
  let components = 0
  const enter = (item: number) => {
    clock++
    found[item] = clock
    low[item] = clock
    open.push(item)
    path.push(item)
  }
  const leave = (item: number) => {
    path.pop()
    const above = path.at(-1)
    if (above !== undefined) low[above] = Math.min(at(low, above), at(low, item))
    if (at(low, item) !== at(found, item)) return
    for (let member = -1; member !== item; ) {
      member = open.pop() ?? item
      component[member] = components
    }
    components++
  }
  for (let start = 0; start < count; start++) {
    if (at(found, start) === 0) enter(start)
    for (let item = path.at(-1); item !== undefined; item = path.at(-1)) {
      if (at(next, item) === at(outgoing.starts, item + 1)) {
        leave(item)
        continue
      }
      const target = at(arrows.target, at(outgoing.edges, at(next, item)))
      next[item] = at(next, item) + 1
      if (at(found, target) === 0) enter(target)
      else if (at(component, target) < 0) low[item] = Math.min(at(low, item), at(found, target))
    }
  }
  return component
}
