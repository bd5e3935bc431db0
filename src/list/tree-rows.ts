import type { GraphColumns } from '../../graph/file/columns.ts'
import { membersOf } from '../store/topic-facts.ts'

/** One visible row of the tree. */
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

/** The rows one sees when the groups of `open` are open. */
export function treeRows(
  graph: GraphColumns,
  roots: readonly number[],
  open: ReadonlySet<number>
): TreeRow[] {
  const rows: TreeRow[] = []
  const waiting: { topics: readonly number[]; next: number }[] = [{ topics: roots, next: 0 }]
  for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
    const topic = last.topics[last.next++]
    if (topic === undefined) {
      waiting.pop()
      continue
    }
    const hasMembers = hasMembersIn(graph, topic)
    const isOpen = hasMembers ? open.has(topic) : null
    const place = { level: waiting.length, position: last.next, setSize: last.topics.length }
    rows.push({ topic, isOpen, ...place })
    if (isOpen) waiting.push({ topics: membersOf(graph, topic), next: 0 })
  }
  return rows
}

function hasMembersIn({ members }: GraphColumns, topic: number): boolean {
  return (members.starts[topic + 1] ?? 0) > (members.starts[topic] ?? 0)
}
