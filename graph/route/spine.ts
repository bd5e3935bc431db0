import type { Constraints } from './constraints.ts'
import type { Corridor } from './corridor.ts'
import { findCorridor } from './corridor.ts'
import type { Draft } from './draft.ts'
import type { KnownBytes, Rules } from './rules.ts'

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
  if (inside.found.includes(from)) return pathFrom(inside, inside.found.indexOf(from))
  const anywhere = () => true
  const around = findCorridor(rules, targets, { into: anywhere, through: anywhere })
  return pathFrom(around, around.found.indexOf(from))
}

/** The place of the nearest known topic. */
function nearestKnown(corridor: Corridor, known: KnownBytes): number | undefined {
  const { found, rank } = corridor
  const nearest = found.findIndex((topic) => known[topic])
  if (nearest < 0) return undefined
  return surest(
    corridor,
    (place) => rank[place] === rank[nearest] && known[found[place] ?? 0] === 1
  )
}

/** The place of the farthest from the target of the steps that need no other step, else of all. */
function farthestFoundation(corridor: Corridor, { constraints }: SpineQuestion): number {
  const { found, rank } = corridor
  const { topics, after, placeByTopic } = constraints
  const isNeedy = new Uint8Array(topics.length)
  for (const position of after) isNeedy[position] = 1
  const isFoundation = (topic: number) => !isNeedy[(placeByTopic[topic] ?? 0) - 1]
  const farthest = found.findLastIndex(isFoundation)
  if (farthest < 0) return surest(corridor, (place) => rank[place] === rank.at(-1))
  return surest(
    corridor,
    (place) => rank[place] === rank[farthest] && isFoundation(found[place] ?? 0)
  )
}

/** Of some places the one with the most confident way on, then the smallest topic. */
function surest({ found, confidence }: Corridor, isMeant: (place: number) => boolean): number {
  let best = -1
  for (let place = 0; place < found.length; place++) {
    if (!isMeant(place)) continue
    const order = (confidence[place] ?? 0) - (confidence[best] ?? 0)
    const isEarlier = (found[place] ?? 0) < (found[best] ?? 0)
    if (best < 0 || order > 0 || (order === 0 && isEarlier)) best = place
  }
  return best
}

/** The best way on from a place to a target; empty where the place is −1. */
function pathFrom({ found, next }: Corridor, start: number): number[] {
  const path: number[] = []
  for (let at = start; at >= 0; at = next[at] ?? -1) path.push(found[at] ?? 0)
  return path
}
