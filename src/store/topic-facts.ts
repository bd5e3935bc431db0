import type { GraphColumns } from '../../graph/file/columns.ts'
import { KINDS, REQUIRED } from '../../graph/file/columns.ts'
import { labelOf } from '../../graph/file/label-of.ts'
import { listAt } from '../../graph/file/lists.ts'
import type { TopicKind } from '../../graph/file/topic-graph.ts'
import { stepsInside } from '../../graph/route/rules.ts'
import type { Language } from './state.ts'

export { labelOf }

/** The name in the other language, without its scope; '' where there is none, or it says the same. */
export function otherLabelOf(graph: GraphColumns, topic: number, language: Language): string {
  const { label, labelZh, labelEn } = graph.topics
  const column = language === 'en' ? labelZh : labelEn
  const shown = labelOf(graph, topic, language)
  const own = graph.text(column[topic] ?? 0)
  const other = own || (language === 'en' ? graph.text(label[topic] ?? 0) : '')
  const bare = withoutScope(graph, topic, other)
  const isSame = [shown, withoutScope(graph, topic, shown)].some(
    (name) => name.toLowerCase() === bare.toLowerCase()
  )
  return isSame ? '' : bare
}

/** The name as it reads below its groups: “架构”, not “BERT · 架构”. */
export function labelInside(graph: GraphColumns, topic: number, language: Language): string {
  return withoutScope(graph, topic, labelOf(graph, topic, language))
}

const SCOPE = ' · '

function withoutScope(graph: GraphColumns, topic: number, label: string): string {
  const at = label.indexOf(SCOPE)
  if (at < 0) return label
  const scope = label.slice(0, at)
  const isAround = groupsAround(graph, topic).some(
    (group) => labelOf(graph, group, 'zh') === scope || labelOf(graph, group, 'en') === scope
  )
  return isAround ? label.slice(at + SCOPE.length) : label
}

/** All other names. */
export function aliasesOf(graph: GraphColumns, topic: number): string[] {
  return Array.from(listAt(graph.topics.aliases, topic), graph.text)
}

export function idOf(graph: GraphColumns, topic: number): string {
  return graph.text(graph.topics.id[topic] ?? 0)
}

/** The ids of topics. */
export function idsOf(graph: GraphColumns, topics: Iterable<number>): string[] {
  return Array.from(topics, (topic) => idOf(graph, topic))
}

export function kindOf(graph: GraphColumns, topic: number): TopicKind {
  return KINDS[graph.topics.kind[topic] ?? 0] ?? 'topic'
}

/** Whether it is a step of its own, which can be known and be the target of a route. */
export function isToLearn(graph: GraphColumns, topic: number): boolean {
  return graph.topics.learn[topic] === 1
}

/** Whether there is something to learn in it: it is a step of its own, or a group with steps inside. */
export function hasSteps(graph: GraphColumns, topic: number): boolean {
  if (isToLearn(graph, topic)) return true
  return kindOf(graph, topic) !== 'advice' && stepsInside(graph, topic, false).length > 0
}

/** Hours of a first pass, or null where nobody says. */
export function hoursOf(graph: GraphColumns, topic: number): number | null {
  const hours = graph.topics.hours[topic]
  return hours === undefined || Number.isNaN(hours) ? null : hours
}

/** The usual least and most hours, or null. */
export function hoursRangeOf(graph: GraphColumns, topic: number): [number, number] | null {
  const low = graph.topics.hoursLow[topic] ?? Number.NaN
  const high = graph.topics.hoursHigh[topic] ?? Number.NaN
  return Number.isNaN(low) || Number.isNaN(high) ? null : [low, high]
}

/** Whether no outline teaches it: the lexicon adds it where a route needs it. */
export function isFromLexicon(graph: GraphColumns, topic: number): boolean {
  return graph.topics.fromLexicon[topic] === 1 && graph.topics.learn[topic] === 1
}

/** The group that contains it, or null. */
function parentOf(graph: GraphColumns, topic: number): number | null {
  const parent = graph.topics.parent[topic] ?? -1
  return parent < 0 ? null : parent
}

/** Its root in the hierarchy; the topic itself where it is one. */
export function areaOf(graph: GraphColumns, topic: number): number {
  return graph.topics.area[topic] ?? topic
}

/** The groups around it, outermost first, without itself. */
export function groupsAround(graph: GraphColumns, topic: number): number[] {
  const groups: number[] = []
  for (let at = parentOf(graph, topic); at !== null; at = parentOf(graph, at)) groups.unshift(at)
  return groups
}

/** Direct members of a group, from foundations to applications. */
export function membersOf(graph: GraphColumns, topic: number): number[] {
  return Array.from(listAt(graph.members, topic)).sort((a, b) => fromLeft(graph, a, b))
}

/** The roots of the hierarchy without advice, from foundations to applications. */
export function rootsOf(graph: GraphColumns): number[] {
  return allRoots(graph)
    .filter((topic) => kindOf(graph, topic) !== 'advice')
    .sort((a, b) => fromLeft(graph, a, b))
}

/** The roots that are advice, in the order of the file. */
export function adviceRootsOf(graph: GraphColumns): number[] {
  return allRoots(graph).filter((topic) => kindOf(graph, topic) === 'advice')
}

function allRoots(graph: GraphColumns): number[] {
  const roots: number[] = []
  for (let topic = 0; topic < graph.topicCount; topic++)
    if (graph.topics.parent[topic] === -1) roots.push(topic)
  return roots
}

/** The order from left to right on the map, then from the top; advice, which has no place, as filed. */
export function fromLeft({ topics: { x, y } }: GraphColumns, a: number, b: number): number {
  return (x[a] || 0) - (x[b] || 0) || (y[a] || 0) - (y[b] || 0) || a - b
}

/** One prerequisite edge seen from one of its ends; `topic` is the other end. */
export type Neighbour = {
  topic: number
  edge: number
  isRequired: boolean
  /** (0–1] */
  confidence: number
  /** Text index of the either/or group, 0 = none. */
  group: number
  /** A longer path of required edges says the same. */
  isRedundant: boolean
}

/** Direct prerequisites: what others imply last, else required before helpful, the surest first. */
export function prerequisitesOf(graph: GraphColumns, topic: number): Neighbour[] {
  const { incoming, edges } = graph
  return neighbours(graph, listAt(incoming, topic), edges.source)
}

/** What directly needs the topic, in the same order. */
export function dependentsOf(graph: GraphColumns, topic: number): Neighbour[] {
  const { outgoing, edges } = graph
  return neighbours(graph, listAt(outgoing, topic), edges.target)
}

function neighbours(graph: GraphColumns, edges: Uint32Array, ends: Uint32Array): Neighbour[] {
  const { strength, confidence, group, redundant } = graph.edges
  return Array.from(edges, (edge) => ({
    topic: ends[edge] ?? 0,
    edge,
    isRequired: strength[edge] === REQUIRED,
    confidence: (confidence[edge] ?? 0) / 1000,
    group: group[edge] ?? 0,
    isRedundant: redundant[edge] === 1
  })).sort(
    (a, b) =>
      Number(a.isRedundant) - Number(b.isRedundant) ||
      Number(b.isRequired) - Number(a.isRequired) ||
      b.confidence - a.confidence ||
      a.edge - b.edge
  )
}
