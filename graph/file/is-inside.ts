import type { GraphColumns } from './columns.ts'

/** True when a topic lies in a group, however deep; a topic does not lie in itself. */
export function isInside(
  { topics: { parent } }: GraphColumns,
  topic: number,
  group: number
): boolean {
  let at = parent[topic] ?? -1
  while (at >= 0 && at !== group) at = parent[at] ?? -1
  return at === group
}
