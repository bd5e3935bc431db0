import type { TopicGraph } from '../../graph/file/topic-graph.ts'
import type { RandomRoute } from './random-route.ts'

/** One thing a set must hold for a topic: all steps of one of the ways. */
type Demand = { topic: string; ways: string[][] }

/**
 * Fewest topics to avoid, least hours, fewest steps, first ids: the best closed set, found by trying all subsets.
 * Written from contracts.md alone.
 */
export function bruteForceRoute({ graph, targets, known, avoid, helpful }: RandomRoute): string[] {
  const isKnown = new Set(known)
  const isAvoided = new Set(avoid.flatMap((id) => stepsOf(graph, id)))
  const avoidedOf = (set: string[]) => set.filter((id) => isAvoided.has(id)).length
  const learnable = graph.filterNodes((_, { learn }) => learn).sort()
  const demands = demandsOf(graph, isKnown, helpful)
  const wanted = targets.filter((id) => !isKnown.has(id)).flatMap((id) => stepsOf(graph, id))
  let best: string[] | undefined
  for (let bits = 0; bits < 2 ** learnable.length; bits++) {
    const set = learnable.filter((id, i) => bits & (1 << i) && !isKnown.has(id))
    const has = (id: string) => isKnown.has(id) || set.includes(id)
    const isClosed =
      wanted.every(has) &&
      demands.every(({ topic, ways }) => !set.includes(topic) || ways.some((way) => way.every(has)))
    if (!isClosed) continue
    const fewer = best ? avoidedOf(set) - avoidedOf(best) : -1
    if (!best || fewer < 0 || (fewer === 0 && isBetter(graph, set, best))) best = set
  }
  if (!best) throw new Error('brute-force-route: expected a closed set, got none')
  return best
}

/** The demands of every topic: one a plain edge, one an either/or group. */
export function demandsOf(graph: TopicGraph, known: Set<string>, helpful: boolean): Demand[] {
  const demands = new Map<string, Demand>()
  graph.forEachEdge((edge, { strength, confidence, group }, source, topic) => {
    if (
      confidence < 0.5 ||
      (strength === 'helpful' && (!helpful || isOwnContainer(graph, source, topic)))
    )
      return
    const key = group === undefined ? edge : `${topic} ${group}`
    const demand = demands.get(key) ?? { topic, ways: [] }
    demand.ways.push(known.has(source) ? [] : stepsOf(graph, source))
    demands.set(key, demand)
  })
  return [...demands.values()]
}

/** Containment is never a prerequisite: that its own container helps a topic asks for none of its neighbours. */
function isOwnContainer(graph: TopicGraph, group: string, id: string): boolean {
  if (graph.getNodeAttribute(group, 'learn')) return false
  const parent = graph.getNodeAttribute(id, 'parent')
  return parent !== null && (parent === group || isOwnContainer(graph, group, parent))
}

export function stepsOf(graph: TopicGraph, id: string): string[] {
  if (graph.getNodeAttribute(id, 'learn')) return [id]
  return graph
    .filterNodes((_, { parent }) => parent === id)
    .flatMap((member) => stepsOf(graph, member))
}

export function hoursOf(graph: TopicGraph, set: string[]): number {
  const hours = set.reduce((sum, id) => sum + (graph.getNodeAttribute(id, 'hours') ?? 1), 0)
  return Math.round(hours * 1000) / 1000
}

function isBetter(graph: TopicGraph, a: string[], b: string[]): boolean {
  const order = hoursOf(graph, a) - hoursOf(graph, b) || a.length - b.length
  return order < 0 || (order === 0 && a.join() < b.join())
}
