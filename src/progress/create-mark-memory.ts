import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Keep } from '../store/keep.ts'
import type { Found, Standing } from './mark-keeper.ts'
import { findMarks, keepMarks, readFirstForm } from './mark-keeper.ts'
import type { Mark, Marks, Saying } from './marks.ts'
import { EVERYWHERE, joinMarks, keyOf, say, settleStamps } from './marks.ts'
import { topicOfMark } from './marks-of-graph.ts'
import { placeOf } from './scope.ts'

/** The marks in memory, which are never given up: they are joined with what is stored. */
export type MarkMemory = {
  marks(): Marks
  /** Joins what is stored now, and stores what the storage lacks. */
  follow(): Standing
  /** Says something new, after what is stored now was joined, and stores all. */
  say(sayings: readonly Saying[]): Standing
}

type MemoryParts = { graph: GraphColumns; keep: Keep; now: () => number }

/** A memory without marks, until it follows. */
export function createMarkMemory({ graph, keep, now }: MemoryParts): MarkMemory {
  let marks: Marks = new Map()
  // What was said while nothing could be read: it is the last word on what is read later.
  const blind = new Map<string, Saying>()
  const hear = (found: Found, time: number) => {
    if (!('marks' in found)) return
    marks = joinMarks(settleStamps(marks, time), found.marks)
    if (blind.size > 0) marks = say(marks, [...blind.values()], time)
    blind.clear()
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
    say: (sayings) => {
      const time = now()
      const found = findMarks(keep, time)
      hear(found, time)
      marks = say(marks, sayings, time)
      if (!('marks' in found)) for (const one of sayings) blind.set(keyOf(one), one)
      return keepMarks(keep, found, marks)
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
