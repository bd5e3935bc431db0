import type { GraphColumns } from '../../graph/file/columns.ts'
import { REQUIRED } from '../../graph/file/columns.ts'
import { listAt } from '../../graph/file/lists.ts'
import { stepsInside } from '../../graph/route/rules.ts'
import { shownTopics } from './shown-topics.ts'
import type { Focus, State } from './state.ts'
import { isWorthALine } from './worth-a-line.ts'

/** What a focus shows. */
export type FocusClosure = {
  /** What the focus is on; a group is not among its `topics`, which stand for it. */
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
 * What the focus of the state shows, or null without one: its topic, whatever the filters say of that, or of a group
 * the topics inside it that they leave in (all where they leave none),
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
  const { direction } = asked.focus
  const starts = startsOf(graph, asked)
  const seen = new Uint8Array(graph.topicCount)
  for (const topic of starts) seen[topic] = 1
  const from = { ...asked, starts, seen }
  const up = direction === 'down' ? [] : walk(graph, { ...from, isUp: true })
  const down = direction === 'up' ? [] : walk(graph, { ...from, isUp: false })
  const found = [
    ...up.map(({ topic, distance }) => ({ topic, distance: -distance })),
    ...starts.map((topic) => ({ topic, distance: 0 })),
    ...down
  ]
  const all = (starts.length > 1 ? sorted(graph, from, found) : found).sort(
    (a, b) => a.distance - b.distance || a.topic - b.topic
  )
  const topics = Uint32Array.from(all, ({ topic }) => topic)
  return {
    topic: asked.focus.topic,
    topics,
    distances: Int32Array.from(all, ({ distance }) => distance),
    edges: edgesWithin(graph, asked, topics, seen)
  }
}

/** A group stands for the topics inside it. */
function startsOf(graph: GraphColumns, { focus: { topic }, mask }: Asked): readonly number[] {
  if (graph.topics.learn[topic] === 1) return [topic]
  const steps = stepsInside(graph, topic, false)
  const shown = steps.filter((step) => mask?.[step] !== 0)
  return shown.length > 0 ? shown : steps.length > 0 ? steps : [topic]
}

type Way = Asked & { starts: readonly number[]; seen: Uint8Array; isUp: boolean }

/**
 * Of a group's topics those stand in the middle that no other needs; what they need, within the group and around it,
 * stands before them, so that every edge runs forward. Where only what they unlock is asked for, the other way round.
 */
function sorted(graph: GraphColumns, from: Omit<Way, 'isUp'>, found: Found[]): Found[] {
  const isUp = from.focus.direction !== 'down'
  const outside = from.seen.map((isFound) => 1 - isFound)
  const focus = { ...from.focus, depth: null }
  const aside = walk(graph, { ...from, focus, mask: null, seen: outside, isUp })
  const isAside = new Set(aside.map(({ topic }) => topic))
  return found.map(({ topic, distance }) => {
    if (!isAside.has(topic)) return { topic, distance }
    const away = Math.max(1, Math.abs(distance))
    return { topic, distance: isUp ? -away : away }
  })
}

/** Breadth first over the edges that count, to one side, through what is not yet `seen`; the starts are left out. */
function walk(graph: GraphColumns, way: Way): Found[] {
  const { focus, mask, isRequiredOnly, starts, seen, isUp } = way
  const lists = isUp ? graph.incoming : graph.outgoing
  const ends = isUp ? graph.edges.source : graph.edges.target
  const queue: Found[] = starts.map((topic) => ({ topic, distance: 0 }))
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
  return queue.slice(starts.length)
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
