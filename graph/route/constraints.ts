import type { Lists } from '../file/columns.ts'
import { listAt, listsByKey } from '../file/lists.ts'
import type { Rules } from './rules.ts'

/** Who comes before whom in a route, by position in `topics` (ascending topic numbers). Link `i`: before[i] → after[i] by edge[i]. */
export type Constraints = {
  topics: Uint32Array
  before: number[]
  after: number[]
  edge: number[]
  /** Numbers of the links that bind the order, by their earlier end. */
  leaving: Lists
}

/**
 * The links inside a set of steps. A prerequisite that is a container links each of its steps. Such links can close a
 * circle though the edges form none (a member that its container's dependent needs): then they do not bind the order.
 */
export function findConstraints(rules: Rules, steps: readonly number[]): Constraints {
  const { columns, known } = rules
  const topics = Uint32Array.from(steps).sort()
  // Position + 1: untouched zeros cost nothing, where the graph is large and the route small.
  const places = new Uint32Array(columns.topicCount)
  for (let i = 0; i < topics.length; i++) places[topics[i] ?? 0] = i + 1
  const links = { before: [] as number[], after: [] as number[], edge: [] as number[] }
  let hasContainers = false
  topics.forEach((topic, after) => {
    for (const edge of listAt(columns.incoming, topic)) {
      const source = columns.edges.source[edge] ?? 0
      if (known[source] || !rules.counts(edge)) continue
      const isContainer = !columns.topics.learn[source]
      hasContainers ||= isContainer
      for (const step of isContainer ? rules.stepsOf(source) : [source]) {
        const before = (places[step] ?? 0) - 1
        if (before < 0 || before === after) continue
        links.before.push(before)
        links.after.push(after)
        links.edge.push(edge)
      }
    }
  })
  const complete = { topics, ...links, leaving: listsByKey(links.before, topics.length) }
  return hasContainers ? withoutCircles(rules, complete) : complete
}

/** For each position, how many links that bind the order end in it. */
export function countEntering({ topics, after, leaving }: Constraints): Uint32Array {
  const entering = new Uint32Array(topics.length)
  for (const link of leaving.values) {
    const position = after[link] ?? 0
    entering[position] = (entering[position] ?? 0) + 1
  }
  return entering
}

/** Unbinds the links through containers between steps that Kahn's algorithm cannot order. */
function withoutCircles(rules: Rules, constraints: Constraints): Constraints {
  const { topics, before, after, edge, leaving } = constraints
  const waiting = countEntering(constraints)
  const ready = Array.from(waiting.keys()).filter((position) => waiting[position] === 0)
  for (let at = 0; at < ready.length; at++)
    for (const link of listAt(leaving, ready[at] ?? 0)) {
      const position = after[link] ?? 0
      const left = (waiting[position] ?? 0) - 1
      waiting[position] = left
      if (left === 0) ready.push(position)
    }
  if (ready.length === topics.length) return constraints
  const { learn } = rules.columns.topics
  const { source } = rules.columns.edges
  const isStuck = (link: number) =>
    !learn[source[edge[link] ?? 0] ?? 0] && waiting[before[link] ?? 0] && waiting[after[link] ?? 0]
  const binding = before.map((position, link) => (isStuck(link) ? topics.length : position))
  return { ...constraints, leaving: listsByKey(binding, topics.length) }
}

/** The same constraints seen from the end: what must come before comes after. */
export function turnAround({ topics, before, after, edge, leaving }: Constraints): Constraints {
  const binding = new Array<number>(after.length).fill(topics.length)
  for (const link of leaving.values) binding[link] = after[link] ?? 0
  return { topics, before: after, after: before, edge, leaving: listsByKey(binding, topics.length) }
}
