import type { GraphColumns } from '../file/columns.ts'

/** A number by topic, all zero when lent out. */
export type Scratch = Uint32Array

const idle = new WeakMap<GraphColumns, Scratch[]>()

/**
 * Lends an array with a zero for each topic. A route touches few topics of a large graph: fresh arrays of that size for
 * each question would cost more than the answer. Who borrows gives it back with `giveBack`; one that is not given back is lost
 * to the garbage collector, no more.
 */
export function borrow(columns: GraphColumns): Scratch {
  return idle.get(columns)?.pop() ?? new Uint32Array(columns.topicCount)
}

/** Takes an array back; `touched` are the topics whose number may not be zero. */
export function giveBack(columns: GraphColumns, scratch: Scratch, touched: Iterable<number>): void {
  for (const topic of touched) scratch[topic] = 0
  const free = idle.get(columns)
  if (free) free.push(scratch)
  else idle.set(columns, [scratch])
}
