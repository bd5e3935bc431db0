import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Changes } from '../store/state.ts'
import { areaOf, idOf, isToLearn } from '../store/topic-facts.ts'
import type { Fingerprint } from './fingerprint.ts'
import { hadTopic } from './fingerprint.ts'
import type { Visit } from './visit.ts'

/** What the person has to do with: marks by id, and the topics known. */
export type Own = { ids: readonly string[]; known: ReadonlySet<number> }

/** The route of now, as ids of its targets and steps; null where there is none. */
export type RouteNow = Pick<Visit, 'targets' | 'steps'> | null

/**
 * What became of what the person has to do with, between the last visit and now; null where nothing did. Told are
 * marked topics, those of the address, and those of the route; new topics only in areas of theirs. Linear.
 */
export function changesSince(
  graph: GraphColumns,
  visit: Visit,
  own: Own,
  route: RouteNow
): Changes | null {
  const { topics, build } = visit
  if (build === graph.build || !topics) return null
  const theirs = [...new Set([...own.ids, ...visit.named, ...visit.targets, ...visit.steps])]
  const changes: Changes = {
    ...lostSince(graph, topics, theirs),
    added: addedSince(graph, topics, areasOf(graph, theirs, own.known)),
    route: routeSince(graph, visit, own, route)
  }
  const { gone, renamed, added } = changes
  const isNothing = gone.length + renamed.length + added.length === 0 && !changes.route
  return isNothing ? null : changes
}

function lostSince(graph: GraphColumns, topics: Fingerprint, ids: readonly string[]) {
  const lost = ids.filter((id) => graph.topicById(id) < 0 && hadTopic(topics, id))
  const renamed = lost.flatMap((from): Changes['renamed'][number][] => {
    const topic = graph.topicByFormerId(from)
    return topic < 0 ? [] : [{ from, topic }]
  })
  return { gone: lost.filter((id) => graph.topicByFormerId(id) < 0), renamed }
}

function areasOf(
  graph: GraphColumns,
  ids: readonly string[],
  known: ReadonlySet<number>
): Set<number> {
  const named = ids.map((id) => topicOf(graph, id)).filter((topic) => topic >= 0)
  return new Set([...named, ...known].map((topic) => areaOf(graph, topic)))
}

/** New topics that took the place of old ones are renamed, not new. */
function addedSince(
  graph: GraphColumns,
  topics: Fingerprint,
  areas: ReadonlySet<number>
): number[] {
  const added: number[] = []
  const renamed = new Set(graph.redirects.topic)
  for (let topic = 0; topic < graph.topicCount; topic++)
    if (
      isToLearn(graph, topic) &&
      areas.has(areaOf(graph, topic)) &&
      !hadTopic(topics, idOf(graph, topic)) &&
      !renamed.has(topic)
    )
      added.push(topic)
  return added
}

/** Steps that are known by now were learnt, not lost. */
function routeSince(
  graph: GraphColumns,
  visit: Visit,
  { known }: Own,
  route: RouteNow
): Changes['route'] {
  if (!route || visit.steps.length === 0) return null
  const before = visit.targets.map((id) => topicOf(graph, id))
  const isSame =
    before.length === route.targets.length &&
    route.targets.every((id) => before.includes(topicOf(graph, id)))
  if (!isSame) return null
  const left = visit.steps.filter((id) => !known.has(topicOf(graph, id))).length
  return left === route.steps.length ? null : { before: left, now: route.steps.length }
}

function topicOf(graph: GraphColumns, id: string): number {
  const topic = graph.topicById(id)
  return topic >= 0 ? topic : graph.topicByFormerId(id)
}
