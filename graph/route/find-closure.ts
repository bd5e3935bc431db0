import type { GraphColumns } from '../file/columns.ts'
import { listAt } from '../file/lists.ts'
import type { Rules } from './rules.ts'
import { createRules } from './rules.ts'

/** `depth` is the farthest distance, unbounded if left out; `up` is what a topic needs, `down` what needs it. */
export type ClosureQuestion = {
  topics: readonly number[]
  direction: 'up' | 'down' | 'both'
  depth?: number
  helpful?: boolean
}

/** A topic of a closure; `distance` is 0 for the ones asked for, below 0 for what they need, above for what needs them. */
export type ClosureTopic = { topic: number; distance: number }

/**
 * Everything around topics over counting edges, every way of an either/or group included, by distance from far
 * prerequisites to far dependents, then id. A container stands for its steps, as in routes. Linear in what it finds.
 */
export function findClosure(columns: GraphColumns, question: ClosureQuestion): ClosureTopic[] {
  const { topics, direction, depth = Number.POSITIVE_INFINITY } = question
  const rules = createRules(columns, new Set(), question.helpful)
  const start = topics.flatMap(rules.stepsOf)
  const up =
    direction === 'down' ? [] : walk(start, depth, (topic) => prerequisitesOf(rules, topic))
  const down = direction === 'up' ? [] : walk(start, depth, (topic) => dependentsOf(rules, topic))
  const found = new Map<number, number>(start.map((topic) => [topic, 0]))
  for (const { topic, distance } of up) if (!found.has(topic)) found.set(topic, -distance)
  for (const { topic, distance } of down) if (!found.has(topic)) found.set(topic, distance)
  return Array.from(found, ([topic, distance]) => ({ topic, distance })).sort(
    (a, b) => a.distance - b.distance || a.topic - b.topic
  )
}

function walk(
  start: readonly number[],
  depth: number,
  next: (topic: number) => number[]
): ClosureTopic[] {
  const found: ClosureTopic[] = start.map((topic) => ({ topic, distance: 0 }))
  const seen = new Set(start)
  for (let at = 0; at < found.length; at++) {
    const { topic, distance } = found[at] ?? { topic: 0, distance: depth }
    if (distance >= depth) continue
    for (const beyond of next(topic)) {
      if (seen.has(beyond)) continue
      seen.add(beyond)
      found.push({ topic: beyond, distance: distance + 1 })
    }
  }
  return found
}

function prerequisitesOf({ columns, counts, stepsOf }: Rules, topic: number): number[] {
  const edges = Array.from(listAt(columns.incoming, topic)).filter(counts)
  return edges.flatMap((edge) => stepsOf(columns.edges.source[edge] ?? 0))
}

/** What needs a topic itself, and what needs the containers it is a step of. */
function dependentsOf({ columns, counts }: Rules, topic: number): number[] {
  const { parent, learn } = columns.topics
  const found: number[] = []
  for (let at = topic; at === topic || (at >= 0 && !learn[at]); at = parent[at] ?? -1)
    for (const edge of listAt(columns.outgoing, at)) {
      const target = columns.edges.target[edge] ?? 0
      if (counts(edge) && learn[target]) found.push(target)
    }
  return found
}
