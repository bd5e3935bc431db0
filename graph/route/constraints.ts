import type { Lists } from '../file/columns.ts'
import { listAt, listsByKey } from '../file/lists.ts'
import type { Rules } from './rules.ts'
import type { Scratch } from './scratch.ts'
import { borrow } from './scratch.ts'

/** Who comes before whom in a route, by position in `topics` (ascending topic numbers). Link `i`: before[i] → after[i] by edge[i]. */
export type Constraints = {
  topics: Uint32Array
  /** Position + 1 by topic, 0 where it is none of them. Borrowed; to be given back with `topics`. */
  placeByTopic: Scratch
  before: number[]
  after: number[]
  edge: number[]
  /** The first link of each position as later end, and how many links there are: links lie by later end, then edge. */
  firstLink: Uint32Array
  /** Numbers of the links that bind the order, by their earlier end. */
  leaving: Lists
}

/** What filling an order needs of constraints. */
export type BindingLinks = Pick<Constraints, 'topics' | 'after' | 'leaving'>

/**
 * The links inside a set of steps. A prerequisite that is a container links each of its steps. Such links can close a
 * circle though the edges form none (a member that its container's dependent needs): then they do not bind the order.
 */
export function findConstraints(rules: Rules, steps: readonly number[]): Constraints {
  const { columns, known } = rules
  const topics = Uint32Array.from(steps).sort()
  const places = borrow(columns)
  for (let i = 0; i < topics.length; i++) places[topics[i] ?? 0] = i + 1
  const firstLink = new Uint32Array(topics.length + 1)
  const links = { before: [] as number[], after: [] as number[], edge: [] as number[] }
  const link = (before: number, after: number, edge: number) => {
    if (before < 0 || before === after) return
    links.before.push(before)
    links.after.push(after)
    links.edge.push(edge)
  }
  let hasContainers = false
  const { incoming, edges, topics: facts } = columns
  for (let after = 0; after < topics.length; after++) {
    const topic = topics[after] ?? 0
    firstLink[after] = links.before.length
    const end = incoming.starts[topic + 1] ?? 0
    for (let i = incoming.starts[topic] ?? 0; i < end; i++) {
      const edge = incoming.values[i] ?? 0
      const source = edges.source[edge] ?? 0
      if (known[source] || !rules.counts(edge)) continue
      if (facts.learn[source]) link((places[source] ?? 0) - 1, after, edge)
      else {
        hasContainers = true
        for (const step of rules.stepsOf(source)) link((places[step] ?? 0) - 1, after, edge)
      }
    }
  }
  firstLink[topics.length] = links.before.length
  const complete = {
    topics,
    firstLink,
    placeByTopic: places,
    ...links,
    leaving: listsByKey(links.before, topics.length)
  }
  return hasContainers ? withoutCircles(rules, complete) : complete
}

/** For each position, how many links that bind the order end in it. */
export function countEntering({ topics, after, leaving }: BindingLinks): Uint32Array {
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

/** The links that bind the order, seen from the end: what must come before comes after. */
export function turnAround(constraints: Constraints): BindingLinks {
  const { topics, before, after, leaving } = constraints
  const binding = new Uint32Array(after.length).fill(topics.length)
  for (const link of leaving.values) binding[link] = after[link] ?? 0
  return {
    topics,
    after: before,
    leaving: listsByKey(binding, topics.length)
  }
}
