import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Keep } from '../store/keep.ts'
import type { Found, Standing } from './mark-keeper.ts'
import { findMarks, keepMarks, readFirstForm } from './mark-keeper.ts'
import type { Mark, Marks, Saying } from './marks.ts'
import { EVERYWHERE, joinMarks, keyOf, say, settleStamps } from './marks.ts'
import { topicOfMark } from './marks-of-graph.ts'
import { placeOf } from './scope.ts'
import { keepUndone, readUndone, withoutUndone } from './undone-imports.ts'

/** The marks in memory, which are never given up: they are joined with what is stored. */
export type MarkMemory = {
  marks(): Marks
  /** Joins what is stored now, and stores what the storage lacks. */
  follow(): Standing
  /** Says something new, after what is stored now was joined, and stores all. */
  say(sayings: readonly Saying[], kind?: 'own' | 'import'): Standing
  /** Drops what an import added at the time `stamp`, in every tab, and says more; null where that cannot be kept. */
  withdraw(stamp: number, sayings: readonly Saying[]): Standing | null
}

type MemoryParts = { graph: GraphColumns; keep: Keep; now: () => number }

/** A memory without marks, until it follows. */
export function createMarkMemory({ graph, keep, now }: MemoryParts): MarkMemory {
  let marks: Marks = new Map()
  // What was said while nothing could be read: it is the last word on what is read later.
  const blind = new Map<string, Saying>()
  const undone = new Set<number>()
  // Nothing new may bear the time of an undone import.
  const timeToSay = (time: number) => Math.max(time, ...[...undone].map((stamp) => stamp + 1))
  const hear = (found: Found, time: number) => {
    for (const stamp of readUndone(keep, time)) undone.add(stamp)
    marks = withoutUndone(marks, undone)
    if (!('marks' in found)) return
    marks = joinMarks(settleStamps(marks, time), withoutUndone(found.marks, undone))
    if (blind.size > 0) marks = say(marks, [...blind.values()], timeToSay(time))
    blind.clear()
  }
  const sayAll = (sayings: readonly Saying[], kind?: 'own' | 'import') => {
    const time = now()
    const found = findMarks(keep, time)
    hear(found, time)
    marks = say(marks, sayings, timeToSay(time), kind)
    if (!('marks' in found)) for (const one of sayings) blind.set(keyOf(one), one)
    return keepMarks(keep, found, marks)
  }
  return {
    marks: () => marks,
    follow: () => {
      const time = now()
      const found = findMarks(keep, time)
      hear(found, time)
      const first = readFirstForm(keep)
      if (first) marks = joinMarks(marks, placed(graph, first))
      return keepMarks(keep, found, marks)
    },
    say: sayAll,
    withdraw: (stamp, sayings) => {
      // Other tabs would bring the marks back, were they not told.
      if (!keepUndone(keep, new Set([...undone, stamp]))) return null
      undone.add(stamp)
      return sayAll(sayings)
    }
  }
}

/** Marks of the first form hold for the outlines at hand, where these have the topic. */
function placed(graph: GraphColumns, marks: Marks): Marks {
  const moved = [...marks.values()].map((mark): Mark => {
    const topic = topicOfMark(graph, mark.id)
    return topic < 0 ? { ...mark, scope: EVERYWHERE } : { ...mark, ...placeOf(graph, topic) }
  })
  return new Map(moved.map((mark) => [keyOf(mark), mark]))
}
