import type { GraphColumns } from '../../graph/file/columns.ts'
import { findRoute } from '../../graph/route/find-route.ts'

/** How many topics, the last included, and hours it takes to learn a topic by someone who knows nothing. */
export type Way = { topics: number; hours: number }

/** NOTE: a route is linear in what it holds and in the graph, so that all of them are quadratic. */
const MOST_TOPICS = 5_000

const waysByGraph = new WeakMap<GraphColumns, Map<number, Way>>()

/** The way to a topic, or null in graphs where that takes too long to say for each. Found once for all languages. */
export function wayFromNothing(graph: GraphColumns, topic: number): Way | null {
  if (graph.topicCount > MOST_TOPICS) return null
  const ways = waysByGraph.get(graph) ?? new Map<number, Way>()
  waysByGraph.set(graph, ways)
  const way = ways.get(topic) ?? findWay(graph, topic)
  ways.set(topic, way)
  return way
}

function findWay(graph: GraphColumns, topic: number): Way {
  const { steps, hours } = findRoute(graph, { targets: [topic] })
  return { topics: steps.length, hours }
}
