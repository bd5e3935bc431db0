import type { GraphColumns } from '../../graph/file/columns.ts'
import type { ImportPlan } from '../store/progress.ts'
import type { Marks, Saying } from './marks.ts'
import { keyOf, say } from './marks.ts'
import { marksOfGraph, topicOfMark } from './marks-of-graph.ts'
import type { ReadFile } from './progress-file.ts'
import { createScopeCheck, placeOf } from './scope.ts'
import { encodeMarks } from './stored-marks.ts'

/** After an import there are at most so many marks, in so many characters: a storage holds about five million. */
const MOST_MARKS = 20_000
const MOST_CHARACTERS = 2_000_000

type Planned = Omit<ImportPlan, 'apply'> & { sayings: Saying[] }

/**
 * What a file adds to the marks there are; it takes none away. A topic of this graph gets its mark where
 * a mark of one's own would lie; what this graph lacks is kept as the file has it.
 */
export function planImport(graph: GraphColumns, marks: Marks, read: ReadFile): Planned {
  const holds = createScopeCheck(graph)
  const { known } = marksOfGraph(graph, marks)
  const topics = new Set<number>()
  const others = new Map<string, Saying>()
  let already = 0
  for (const { id, scope } of read.marks) {
    const topic = holds(scope) ? topicOfMark(graph, id) : -1
    const own = { id, scope, isKnown: true }
    const isThere = topic >= 0 ? known.has(topic) : marks.get(keyOf(own))?.isKnown
    if (isThere) already++
    else if (topic >= 0) topics.add(topic)
    else others.set(keyOf(own), own)
  }
  const added = [...topics].map((topic) => ({ ...placeOf(graph, topic), isKnown: true }))
  return {
    topics: [...topics],
    already,
    elsewhere: others.size,
    unreadable: read.unreadable,
    sayings: [...added, ...others.values()]
  }
}

/** Whether marks and what a file adds to them are more than a storage should hold. */
export function isTooMuch(marks: Marks, sayings: readonly Saying[]): boolean {
  if (sayings.length === 0) return false
  const all = say(marks, sayings, Date.UTC(2100, 0))
  return all.size > MOST_MARKS || encodeMarks(all).length > MOST_CHARACTERS
}
