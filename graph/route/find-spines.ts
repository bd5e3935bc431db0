import type { GraphColumns } from '../file/columns.ts'
import { findCorridor } from './corridor.ts'
import type { Route, RouteQuestion } from './find-route.ts'
import type { Rules } from './rules.ts'
import { createRules, hoursOf } from './rules.ts'

/** A prerequisite path, both ends included, and the hours of its steps that are still to learn. */
export type SpinePath = { path: number[]; hours: number }

/** A best way on from a topic: over `next`, and there over its way number `rank`. */
type Way = { edges: number; confidence: number; next: number; rank: number }

/**
 * Other paths from where the spine starts to where it ends, inside the route, the spine left out: fewest edges first,
 * then the more confident, then ids from the start on. The k best paths of an acyclic graph, each topic keeping the k
 * best ways on: O(k log k · links). Empty where the spine leaves the route.
 */
export function findSpines(
  columns: GraphColumns,
  question: RouteQuestion,
  route: Route,
  count = 3
): SpinePath[] {
  const rules = createRules(columns, question.known ?? new Set(), question.helpful)
  const [start, end] = [route.spine[0], route.spine.at(-1)]
  if (start === undefined || end === undefined || start === end) return []
  const waysByTopic = findWays(rules, allowed(rules, question, route, start), end, count + 1)
  const ways = waysByTopic.get(start) ?? []
  const paths = ways.map((_, rank) => pathOf(waysByTopic, start, rank))
  const spine = route.spine.join()
  return paths
    .filter((path) => path.join() !== spine)
    .slice(0, count)
    .map((path) => ({ path, hours: hoursOfPath(rules, path) }))
}

/** Where a path may go: the steps of the route, and its start; what is known too where the person chose the start. */
function allowed(
  { known }: Rules,
  { from }: RouteQuestion,
  { steps }: Route,
  start: number
): (topic: number) => boolean {
  const has = new Set(steps.map(({ topic }) => topic))
  return (topic) => has.has(topic) || topic === start || (from !== undefined && known[topic] === 1)
}

/** The best `keep` ways to `end` from each topic that leads there, best first; topics are settled in backward order. */
function findWays(
  rules: Rules,
  into: (topic: number) => boolean,
  end: number,
  keep: number
): Map<number, Way[]> {
  const { incoming, edges } = rules.columns
  const { found } = findCorridor(rules, [end], { into, through: into })
  const waysByTopic = new Map<number, Way[]>(found.map((topic) => [topic, []]))
  waysByTopic.set(end, [{ edges: 0, confidence: 0, next: -1, rank: 0 }])
  const linksInto = (topic: number) =>
    [...incoming.values.subarray(incoming.starts[topic], incoming.starts[topic + 1])].filter(
      (edge) => rules.counts(edge) && waysByTopic.has(edges.source[edge] ?? 0)
    )
  const waiting = new Map<number, number>()
  for (const topic of found)
    for (const edge of linksInto(topic)) {
      const before = edges.source[edge] ?? 0
      waiting.set(before, (waiting.get(before) ?? 0) + 1)
    }
  const ready = found.filter((topic) => !waiting.has(topic))
  for (let topic = ready.pop(); topic !== undefined; topic = ready.pop()) {
    const ways = (waysByTopic.get(topic) ?? []).sort(compareWays).slice(0, keep)
    waysByTopic.set(topic, ways)
    for (const edge of linksInto(topic)) {
      const before = edges.source[edge] ?? 0
      const own = edges.confidence[edge] ?? 0
      const on = ways.map((way, rank): Way => {
        return { edges: way.edges + 1, confidence: way.confidence + own, next: topic, rank }
      })
      waysByTopic.get(before)?.push(...on)
      const left = (waiting.get(before) ?? 0) - 1
      waiting.set(before, left)
      if (left === 0) ready.push(before)
    }
  }
  return waysByTopic
}

function compareWays(a: Way, b: Way): number {
  return a.edges - b.edges || b.confidence - a.confidence || a.next - b.next || a.rank - b.rank
}

function pathOf(waysByTopic: ReadonlyMap<number, Way[]>, start: number, rank: number): number[] {
  const path = [start]
  let way = waysByTopic.get(start)?.[rank]
  while (way && way.next >= 0) {
    path.push(way.next)
    way = waysByTopic.get(way.next)?.[way.rank]
  }
  return path
}

function hoursOfPath({ columns, known }: Rules, path: readonly number[]): number {
  const hours = path.map((topic) => (known[topic] ? 0 : hoursOf(columns, topic)))
  return hours.reduce((sum, each) => sum + each, 0) / 1_000_000
}
