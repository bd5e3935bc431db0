import type { Item, ItemTree } from './item.ts'
import { allItems } from './item.ts'
import type { Topic, Topics } from './topic.ts'

/**
 * The area id each item falls into: its own concept's, else what most concepts below it say, else its group's.
 * An outline the lexicon knows nothing of has its own chapters as areas: then the id is the chapter's topic.
 */
export function findItemAreas(trees: ItemTree[], { topicOf }: Topics): Map<Item, string | null> {
  const areas = new Map<Item, string | null>()
  for (const { root } of trees) {
    const items = allItems(root)
    const votes = countVotes(items, topicOf)
    for (const item of items) {
      const topic = topicOf.get(item)
      const above = item.parent?.parent ? (areas.get(item.parent) ?? null) : null
      areas.set(item, topic?.area ?? mostVotes(votes.get(item)) ?? above ?? ownArea(item, topic))
    }
  }
  return areas
}

function ownArea(item: Item, topic: Topic | undefined): string | null {
  return item.parent?.parent === undefined &&
    item.children.length > 0 &&
    topic &&
    topic.kind !== 'advice'
    ? topic.id
    : null
}

/** For every group, how many concepts of each area stand below it. */
function countVotes(
  items: Item[],
  topicOf: ReadonlyMap<Item, Topic>
): Map<Item, Map<string, number>> {
  const votes = new Map<Item, Map<string, number>>()
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i] as Item // i is in range
    const own = new Map(votes.get(item))
    const area = topicOf.get(item)?.concept?.area
    if (area) own.set(area, (own.get(area) ?? 0) + 1)
    if (!item.parent) continue
    const above = votes.get(item.parent) ?? new Map<string, number>()
    for (const [name, count] of own) above.set(name, (above.get(name) ?? 0) + count)
    votes.set(item.parent, above)
  }
  return votes
}

/** The key with the most votes; ties by code units. */
export function mostVotes(votes: Map<string, number> | undefined): string | undefined {
  return votes && [...votes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0]
}
