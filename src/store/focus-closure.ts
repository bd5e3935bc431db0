import type { GraphColumns } from '../../graph/file/columns.ts'
import { REQUIRED } from '../../graph/file/columns.ts'
import { listAt } from '../../graph/file/lists.ts'
import { shownTopics } from './shown-topics.ts'
import type { Focus, State } from './state.ts'
import { isWorthALine } from './worth-a-line.ts'

/** What a focus shows. */
export type FocusClosure = {
  /** What the focus is on. */
  topic: number
  /** From the farthest prerequisites to the farthest dependents; of one distance by number. */
  topics: Uint32Array
  /** Steps away from the focus, by place in `topics`: below 0 what it needs, above 0 what it unlocks. */
  distances: Int32Array
  /** Numbers of the edges that count and have both ends in it, ascending. */
  edges: Uint32Array
}

type Asked = { focus: Focus; mask: Uint8Array | null; isRequiredOnly: boolean }

const lastByGraph = new WeakMap<GraphColumns, { asked: Asked; closure: FocusClosure }>()

/**
 * What the focus of the state shows, or null without one: its topic, whatever the filters say of that,
 * and what the edges drawn on the map lead to within so many steps, through topics that the filters
 * leave in. The last answer is kept by graph, so everyone who reads the same state gets the same object.
 * Linear in what it finds, but for one byte a topic.
 */
export function focusClosure(graph: GraphColumns, state: State): FocusClosure | null {
  const { focus, filters } = state
  if (!focus) return null
  const mask = shownTopics(graph, state)
  const isRequiredOnly = filters.only.includes('required')
  const last = lastByGraph.get(graph)
  const { asked } = last ?? {}
  if (
    last &&
    asked?.focus === focus &&
    asked.mask === mask &&
    asked.isRequiredOnly === isRequiredOnly
  )
    return last.closure
  const closure = findClosure(graph, { focus, mask, isRequiredOnly })
  lastByGraph.set(graph, { asked: { focus, mask, isRequiredOnly }, closure })
  return closure
}

type Found = { topic: number; distance: number }

function findClosure(graph: GraphColumns, asked: Asked): FocusClosure {
  const { topic, direction } = asked.focus
  const { source, target } = graph.edges
  const seen = new Uint8Array(graph.topicCount)
  seen[topic] = 1
  const up = direction === 'down' ? [] : walk(graph, asked, seen, graph.incoming, source)
  const down = direction === 'up' ? [] : walk(graph, asked, seen, graph.outgoing, target)
  const needs = up.map((found) => ({ topic: found.topic, distance: -found.distance }))
  const all = [...needs, { topic, distance: 0 }, ...down].sort(
    (a, b) => a.distance - b.distance || a.topic - b.topic
  )
  const topics = Uint32Array.from(all, (found) => found.topic)
  return {
    topic,
    topics,
    distances: Int32Array.from(all, (found) => found.distance),
    edges: edgesWithin(graph, asked, topics, seen)
  }
}

/** Breadth first over the edges in `lists`, each of which leads to its end in `ends`; the start is left out. */
function walk(
  graph: GraphColumns,
  { focus, mask, isRequiredOnly }: Asked,
  seen: Uint8Array,
  lists: GraphColumns['incoming'],
  ends: Uint32Array
): Found[] {
  const queue: Found[] = [{ topic: focus.topic, distance: 0 }]
  for (let at = 0; at < queue.length; at++) {
    const { topic, distance } = queue[at] ?? { topic: 0, distance: 0 }
    if (distance >= (focus.depth ?? Number.POSITIVE_INFINITY)) break
    for (const edge of listAt(lists, topic)) {
      const end = ends[edge] ?? 0
      if (seen[end] || mask?.[end] === 0 || !isCounted(graph, edge, isRequiredOnly)) continue
      seen[end] = 1
      queue.push({ topic: end, distance: distance + 1 })
    }
  }
  return queue.slice(1)
}

/** The edges that the map draws, of which containment is none: sure enough, between topics to learn. */
function isCounted(graph: GraphColumns, edge: number, isRequiredOnly: boolean): boolean {
  const { source, target, strength } = graph.edges
  const { learn } = graph.topics
  return (
    learn[source[edge] ?? 0] === 1 &&
    learn[target[edge] ?? 0] === 1 &&
    (!isRequiredOnly || strength[edge] === REQUIRED) &&
    isWorthALine(graph, edge)
  )
}

function edgesWithin(
  graph: GraphColumns,
  { isRequiredOnly }: Asked,
  topics: Uint32Array,
  seen: Uint8Array
): Uint32Array {
  const edges: number[] = []
  for (const topic of topics)
    for (const edge of listAt(graph.outgoing, topic))
      if (seen[graph.edges.target[edge] ?? 0] && isCounted(graph, edge, isRequiredOnly))
        edges.push(edge)
  return Uint32Array.from(edges).sort()
}
