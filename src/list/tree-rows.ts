import type { GraphColumns } from '../../graph/file/columns.ts'
import { membersOf } from '../store/topic-facts.ts'

/** One row of the tree that is not hidden in a closed group. */
export type TreeRow = {
  topic: number
  /** From 1. */
  level: number
  /** Null where there is nothing to open. */
  isOpen: boolean | null
  /** From 1, among the rows beside it. */
  position: number
  setSize: number
}

/** Rows from top to bottom. */
export type TreeRows = {
  readonly length: number
  at(place: number): TreeRow | undefined
  /** Where a topic stands, −1 = in no row. Linear. */
  placeOf(topic: number): number
}

/**
 * The rows one sees when the groups of `open` are open, of what `shown` leaves in (null = all). Linear; no
 * object per row.
 */
export function treeRows(
  graph: GraphColumns,
  roots: readonly number[],
  open: ReadonlySet<number>,
  shown: Uint8Array | null = null
): TreeRows {
  const topics: number[] = []
  const levels: number[] = []
  const positions: number[] = []
  const setSizes: number[] = []
  const waiting: { topics: readonly number[]; next: number }[] = [
    { topics: leftIn(roots, shown), next: 0 }
  ]
  for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
    const topic = last.topics[last.next++]
    if (topic === undefined) {
      waiting.pop()
      continue
    }
    topics.push(topic)
    levels.push(waiting.length)
    positions.push(last.next)
    setSizes.push(last.topics.length)
    if (open.has(topic) && hasMembersIn(graph, topic, shown))
      waiting.push({ topics: leftIn(sortedMembers(graph, topic), shown), next: 0 })
  }
  return {
    length: topics.length,
    at(place) {
      const topic = topics[place]
      if (topic === undefined) return undefined
      return {
        topic,
        level: levels[place] ?? 1,
        isOpen: hasMembersIn(graph, topic, shown) ? open.has(topic) : null,
        position: positions[place] ?? 1,
        setSize: setSizes[place] ?? 1
      }
    },
    placeOf: (topic) => topics.indexOf(topic)
  }
}

const membersByGroup = new WeakMap<GraphColumns, Map<number, readonly number[]>>()

function sortedMembers(graph: GraphColumns, group: number): readonly number[] {
  let byGroup = membersByGroup.get(graph)
  if (!byGroup) {
    byGroup = new Map()
    membersByGroup.set(graph, byGroup)
  }
  const members = byGroup.get(group) ?? membersOf(graph, group)
  byGroup.set(group, members)
  return members
}

function leftIn(topics: readonly number[], shown: Uint8Array | null): readonly number[] {
  return shown ? topics.filter((topic) => shown[topic] !== 0) : topics
}

function hasMembersIn({ members }: GraphColumns, group: number, shown: Uint8Array | null): boolean {
  const end = members.starts[group + 1] ?? 0
  for (let at = members.starts[group] ?? 0; at < end; at++)
    if (shown?.[members.values[at] ?? 0] !== 0) return true
  return false
}
