import type { Disagreement } from '../file/topic-graph.ts'
import type { Topic, Topics } from '../topics/topic.ts'
import type { Edge } from './score-edges.ts'
import { isBefore, type TeachingOrder } from './teaching-order.ts'

/**
 * Pairs that outlines teach in different orders, sorted by ids: the two ends of every edge, and members of one group that
 * stand next to each other in one outline's order of what it shares with another. Where no neighbours differ, no pair of
 * the group does. One vote an outline; advice and an outline in which one contains the other have none.
 * O(edges + members · outlines²); of more than a dozen outlines each is asked for its own neighbours only.
 */
export function findDisagreements(
  { byId }: Topics,
  edges: Edge[],
  teaching: TeachingOrder
): Disagreement[] {
  const found = new Map<string, Disagreement>()
  const ask = (one: Topic | undefined, other: Topic | undefined) => {
    if (!one || !other || one === other) return
    const [a, b] = one.id < other.id ? [one, other] : [other, one]
    const key = `${a.id}\0${b.id}`
    if (found.has(key)) return
    const { aFirst, bFirst } = teaching.order(a, b)
    if (aFirst.length > 0 && bFirst.length > 0) found.set(key, { a: a.id, b: b.id, aFirst, bFirst })
  }
  for (const { source, target } of edges) ask(byId.get(source), byId.get(target))
  for (const members of sharedMembers(byId, teaching))
    for (const [one, other] of neighboursInOrder(members, teaching)) ask(one, other)
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, disagreement]) => disagreement)
}

/** By group, the members that several outlines have. */
function sharedMembers(byId: Topics['byId'], teaching: TeachingOrder): Topic[][] {
  const members = new Map<string, Topic[]>()
  for (const topic of byId.values()) {
    if (topic.kind === 'advice' || teaching.firstItems(topic).size < 2) continue
    const known = members.get(topic.parent ?? '')
    if (known) known.push(topic)
    else members.set(topic.parent ?? '', [topic])
  }
  return [...members.values()]
}

/** More outlines are not compared two by two. */
const MOST_COMPARED = 12

/** For each two outlines, the members they share in the order of the first, each with the next. */
function* neighboursInOrder(members: Topic[], teaching: TeachingOrder): Generator<[Topic, Topic]> {
  const outlines = new Set(members.flatMap((topic) => [...teaching.firstItems(topic).keys()]))
  const others = outlines.size > MOST_COMPARED ? [undefined] : [...outlines]
  for (const outline of outlines)
    for (const other of others) {
      if (other === outline) continue
      const shared = members
        .flatMap((topic) => {
          const items = teaching.firstItems(topic)
          const item = items.get(outline)
          return item && (other === undefined || items.has(other)) ? [{ topic, item }] : []
        })
        .sort((a, b) => (isBefore(a.item, b.item) ? -1 : isBefore(b.item, a.item) ? 1 : 0))
      for (const [i, { topic }] of shared.slice(1).entries())
        yield [(shared[i] as { topic: Topic }).topic, topic] // i is in range
    }
}
