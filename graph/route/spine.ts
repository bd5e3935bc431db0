import { DirectedGraph } from 'graphology'
import { bidirectional } from 'graphology-shortest-path/unweighted.js'
import type { Constraints } from './constraints.ts'
import type { Corridor } from './corridor.ts'
import { findCorridor } from './corridor.ts'
import type { Draft } from './draft.ts'
import type { Rules } from './rules.ts'

/** Topics of a path that graphology is asked for. */
const LONGEST = 1000

/** What a spine is asked of: the steps of a route and their links, its targets, and the start the person chose. */
export type SpineQuestion = {
  draft: Draft
  constraints: Constraints
  targets: readonly number[]
  from?: number
}

/**
 * The prerequisite path with fewest edges from a start to the nearest of the targets, both ends included: from `from`,
 * else from the nearest known topic, else from the route's foundation farthest from the target. Ties: the greater sum of confidences,
 * then ids from the start on. It keeps to edges of the graph, inside the route and what is known; only where `from`
 * has no such path, through any topic. Empty where there is no path from `from`, or no target is left to learn.
 */
export function findSpine(rules: Rules, question: SpineQuestion): number[] {
  const { draft, targets, from } = question
  const { known } = rules
  if (targets.length === 0) return []
  const inRoute = (topic: number) => draft.has[topic] === 1
  if (from === undefined) {
    const into = (topic: number) => inRoute(topic) || known[topic] === 1
    const corridor = findCorridor(rules, targets, { into, through: inRoute })
    return pathFrom(
      corridor,
      nearestKnown(corridor, known) ?? farthestFoundation(corridor, question)
    )
  }
  const beside = (topic: number) => inRoute(topic) || known[topic] === 1 || topic === from
  const inside = findCorridor(rules, targets, { into: beside, through: beside })
  if (inside.rank[from]) return pathFrom(inside, from)
  const anywhere = () => true
  return pathFrom(findCorridor(rules, targets, { into: anywhere, through: anywhere }), from)
}

function nearestKnown({ found, rank, confidence }: Corridor, known: Uint8Array) {
  const nearest = found.find((topic) => known[topic])
  if (nearest === undefined) return undefined
  const all = found.filter((topic) => known[topic] && rank[topic] === rank[nearest])
  return surest(all, confidence)
}

/** Of the steps that need no other step, else of all: the farthest from the target. */
function farthestFoundation(corridor: Corridor, { constraints }: SpineQuestion): number {
  const { found, rank, confidence } = corridor
  const needy = new Set(constraints.after.map((position) => constraints.topics[position]))
  const foundations = found.filter((topic) => !needy.has(topic))
  const candidates = foundations.length > 0 ? foundations : found
  const farthest = rank[candidates.at(-1) ?? 0]
  return surest(
    candidates.filter((topic) => rank[topic] === farthest),
    confidence
  )
}

function surest(topics: readonly number[], confidence: Float64Array): number {
  return topics.reduce((best, topic) => {
    const order = (confidence[topic] ?? 0) - (confidence[best] ?? 0)
    return order > 0 || (order === 0 && topic < best) ? topic : best
  })
}

/**
 * The best way from a start, by graphology's shortest path over the best way on from each topic.
 * NOTE: its search keeps an object key a topic and takes seconds on a chain of 100,000; past `LONGEST` the ways on
 * are followed one by one, which gives the same path.
 */
function pathFrom({ rank, next }: Corridor, start: number): number[] {
  if (!rank[start]) return []
  const path = [start]
  for (let to = next[start] ?? -1; to !== -1; to = next[to] ?? -1) path.push(to)
  if (path.length > LONGEST) return path
  const graph = new DirectedGraph()
  for (const topic of path) graph.addNode(topic)
  path.slice(1).forEach((topic, i) => {
    graph.addEdge(path[i], topic)
  })
  return (bidirectional(graph, start, path.at(-1)) ?? []).map(Number)
}
