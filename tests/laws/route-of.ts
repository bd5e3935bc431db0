import { columnsFromGraph } from '../../graph/file/columns-from-graph.ts'
import { findRoute } from '../../graph/route/find-route.ts'
import type { RandomRoute } from './random-route.ts'

/** The route a random question asks for, the question in topic numbers, and what says topics by id. */
export function routeOf({ graph, targets, known, avoid, helpful }: RandomRoute, from?: string) {
  const { columns } = columnsFromGraph({ graph })
  const knownTopics = new Set(known.map(columns.topicById))
  const asked = {
    targets: targets.map(columns.topicById),
    known: knownTopics,
    avoid: avoid.map(columns.topicById),
    helpful,
    ...(from === undefined ? {} : { from: columns.topicById(from) })
  }
  const route = findRoute(columns, asked)
  const idOf = (topic: number) => columns.text(columns.topics.id[topic] ?? 0)
  const ids = route.steps.map(({ topic }) => idOf(topic))
  return { columns, knownTopics, asked, route, idOf, ids }
}
