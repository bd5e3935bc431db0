import type { GraphColumns } from '../../graph/file/columns.ts'
import { findClosure } from '../../graph/route/find-closure.ts'
import { findMissingAncestors } from '../../graph/route/missing-ancestors.ts'
import type { Marking, State } from './state.ts'
import { knownTopics } from './state.ts'

/**
 * What is worth a word after a change of marks. `offer`: what the marked topic needs and is not marked yet, nearest
 * first; `stay`: marked topics that need the unmarked one; `done`: topics that were marked at one stroke.
 */
export type MarkingNews =
  | { kind: 'offer'; topic: number; topics: readonly number[] }
  | { kind: 'stay'; topic: number; topics: readonly number[] }
  | { kind: 'done'; topics: readonly number[] }

const newsByMarking = new WeakMap<Marking, MarkingNews | null>()

/** The news of the last change; null where there is none worth a word. The same object until the next change. */
export function markingNews(graph: GraphColumns, state: State): MarkingNews | null {
  const { marking } = state
  if (!marking) return null
  const told = newsByMarking.get(marking)
  if (told !== undefined) return told
  const news = findNews(graph, marking, knownTopics(state))
  newsByMarking.set(marking, news)
  return news
}

function findNews(
  graph: GraphColumns,
  { kind, topics, isKnown }: Marking,
  known: ReadonlySet<number>
): MarkingNews | null {
  const [topic] = topics
  if (topic === undefined) return null
  if (kind !== 'one') return { kind: 'done', topics }
  const found = isKnown
    ? findMissingAncestors(graph, topic, known)
    : knownDependents(graph, topic, known)
  if (found.length === 0) return null
  return { kind: isKnown ? 'offer' : 'stay', topic, topics: found }
}

/** Beyond so many, a mark below the topic counts as one that needs it without a look at its other ways. */
const MOST_LOOKED_AT = 200

/** Known topics that need a topic, however indirectly, and have no other way. */
function knownDependents(graph: GraphColumns, topic: number, known: ReadonlySet<number>): number[] {
  const below = findClosure(graph, { topics: [topic], direction: 'down' })
    .map((found) => found.topic)
    .filter((found) => found !== topic)
  const marked = below.filter((found) => known.has(found))
  if (marked.length > MOST_LOOKED_AT) return marked
  const beside = new Set(known)
  for (const found of below) beside.delete(found)
  return marked.filter((found) => findMissingAncestors(graph, found, beside).includes(topic))
}
