import type { GraphColumns } from '../../graph/file/columns.ts'
import { isToLearn } from '../store/topic-facts.ts'
import type { Mark, Marks } from './marks.ts'
import { isLater } from './marks.ts'
import { createScopeCheck } from './scope.ts'

/** What marks say of one graph. */
export type MarksOfGraph = {
  /** Known topics. */
  known: Set<number>
  /** The marks that make them so. */
  counting: Mark[]
  /** Marks of known topics that this graph no longer has, or has as something that is no step. */
  gone: Mark[]
  /** How many known topics of other outlines there are. */
  elsewhere: number
}

/**
 * The marks as they hold in a graph. A former id counts for the topic that took its place; of several
 * marks that lead to one topic the latest counts. Linear in marks.
 */
export function marksOfGraph(graph: GraphColumns, marks: Marks): MarksOfGraph {
  const holds = createScopeCheck(graph)
  const latest = new Map<number, Mark>()
  const found: MarksOfGraph = { known: new Set(), counting: [], gone: [], elsewhere: 0 }
  for (const mark of marks.values()) {
    if (!holds(mark.scope)) found.elsewhere += Number(mark.isKnown)
    else {
      const topic = topicOfMark(graph, mark.id)
      if (topic < 0 && mark.isKnown) found.gone.push(mark)
      if (topic >= 0 && isLater(mark, latest.get(topic))) latest.set(topic, mark)
    }
  }
  for (const [topic, mark] of latest)
    if (mark.isKnown) {
      found.known.add(topic)
      found.counting.push(mark)
    }
  return found
}

/** The topic to learn that an id, or what became of it, names; −1 where there is none. */
export function topicOfMark(graph: GraphColumns, id: string): number {
  const own = graph.topicById(id)
  const topic = own >= 0 ? own : graph.topicByFormerId(id)
  return topic >= 0 && isToLearn(graph, topic) ? topic : -1
}
