import type { Item } from '../topics/item.ts'
import type { Topic, Topics } from '../topics/topic.ts'

/** Which outlines teach one topic before another; an outline in which one contains the other says nothing. */
export type Order = { aFirst: string[]; bFirst: string[] }

/** The order in which each outline comes to its topics; what is said once counts once, advice never. */
export type TeachingOrder = {
  /** The first item of a topic in each outline that has it. */
  firstItems(topic: Topic): ReadonlyMap<string, Item>
  order(a: Topic, b: Topic): Order
}

/** Looks up first places of topics: O(items) to prepare, O(outlines · depth) a question. */
export function createTeachingOrder({ byId }: Topics): TeachingOrder {
  const firstByTopic = new Map<Topic, Map<string, Item>>()
  const firstItems = (topic: Topic): Map<string, Item> => {
    const known = firstByTopic.get(topic)
    if (known) return known
    const first = new Map<string, Item>()
    for (const item of topic.items) {
      const other = first.get(item.outline)
      if (!item.isAdvice && (!other || isBefore(item, other))) first.set(item.outline, item)
    }
    firstByTopic.set(topic, first)
    return first
  }
  for (const topic of byId.values()) firstItems(topic)
  return {
    firstItems,
    order: (a, b) => {
      const order: Order = { aFirst: [], bFirst: [] }
      const inB = firstItems(b)
      for (const [outline, itemA] of firstItems(a)) {
        const itemB = inB.get(outline)
        if (!itemB || isInside(itemA, itemB) || isInside(itemB, itemA)) continue
        if (isBefore(itemA, itemB)) order.aFirst.push(outline)
        else if (isBefore(itemB, itemA)) order.bFirst.push(outline)
      }
      order.aFirst.sort()
      order.bFirst.sort()
      return order
    }
  }
}

/** Reading order; of the parts of one bullet neither is first. */
export function isBefore(a: Item, b: Item): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column)
}

function isInside(item: Item, group: Item): boolean {
  for (let above = item.parent; above; above = above.parent) if (above === group) return true
  return false
}
