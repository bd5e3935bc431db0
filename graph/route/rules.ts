import type { GraphColumns } from '../file/columns.ts'
import { KINDS, REQUIRED } from '../file/columns.ts'
import { isInside } from '../file/is-inside.ts'
import { listAt } from '../file/lists.ts'

/** What the person has marked: a set of topic numbers, or one byte a topic. */
export type Known = ReadonlySet<number> | Uint8Array

/** One byte a topic, to be read only: questions about one graph may share them. */
export type KnownBytes = { readonly [topic: number]: number; readonly length: number }

/** Which edges count, what is known, and what a container stands for: the ground every question about routes shares. */
export type Rules = {
  columns: GraphColumns
  known: KnownBytes
  /** One byte a topic: 1 where the person would rather do without; left out where nothing is avoided. */
  avoided?: Uint8Array
  /** Whether an edge can close a route: required, or helpful where asked for; never below confidence .5. */
  counts(edge: number): boolean
  /** The steps a topic stands for: itself, or the nearest learnable members of a container, ascending. */
  stepsOf(topic: number): readonly number[]
}

const ADVICE = KINDS.indexOf('advice')
const SUGGESTED_BELOW = 500

/** The rules of contracts.md, “Which edges count” and “Routes”, for one graph and one learner. */
export function createRules(columns: GraphColumns, known: Known, helpful = false): Rules {
  const { strength, confidence } = columns.edges
  const stepsByContainer = new Map<number, readonly number[]>()
  return {
    columns,
    known: knownBytes(columns, known),
    counts: (edge) =>
      strength[edge] === REQUIRED
        ? (confidence[edge] ?? 0) >= SUGGESTED_BELOW
        : helpful &&
          (confidence[edge] ?? 0) >= SUGGESTED_BELOW &&
          !isFromOwnContainer(columns, edge),
    stepsOf: (topic) => {
      if (columns.topics.learn[topic]) return [topic]
      const found = stepsByContainer.get(topic) ?? stepsInside(columns, topic, false)
      stepsByContainer.set(topic, found)
      return found
    }
  }
}

/** True for an edge from a container to what it holds: it stands for all its members, and adds nothing to one of them. */
function isFromOwnContainer(columns: GraphColumns, edge: number): boolean {
  const source = columns.edges.source[edge] ?? 0
  return (
    columns.topics.learn[source] === 0 && isInside(columns, columns.edges.target[edge] ?? 0, source)
  )
}

/**
 * The learnable topics inside a group, ascending, the group left out; advice is passed over.
 * Without `everything` the walk stops at the first learnable topic on each way down.
 */
export function stepsInside(columns: GraphColumns, group: number, everything: boolean): number[] {
  const { learn, kind } = columns.topics
  const steps: number[] = []
  const waiting = [group]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const member of listAt(columns.members, at)) {
      if (kind[member] === ADVICE) continue
      if (learn[member]) steps.push(member)
      if (everything || !learn[member]) waiting.push(member)
    }
  return steps.sort((a, b) => a - b)
}

/** The rules with topics that are taken only where nothing else will do; a container stands for its steps. */
export function withAvoided(rules: Rules, topics: readonly number[]): Rules {
  if (topics.length === 0) return rules
  const avoided = new Uint8Array(rules.columns.topicCount)
  for (const topic of topics) for (const step of rules.stepsOf(topic)) avoided[step] = 1
  return { ...rules, avoided }
}

/** What taking a topic leaves to learn: nothing where it is known, else the steps it stands for that are not. */
export function stepsLeft({ known, stepsOf }: Rules, topic: number): number[] {
  return known[topic] ? [] : stepsOf(topic).filter((step) => !known[step])
}

/** Hours of one step in millionths, so that sums are exact; unknown hours count as one hour. */
export function hoursOf(columns: GraphColumns, topic: number): number {
  const hours = columns.topics.hours[topic] ?? Number.NaN
  return Number.isNaN(hours) ? 1_000_000 : Math.round(hours * 1_000_000)
}

/** The bytes of nothing known, by graph: most questions of a large one begin with them. */
const noneKnown = new WeakMap<GraphColumns, Uint8Array>()

function knownBytes(columns: GraphColumns, known: Known): KnownBytes {
  if (known instanceof Uint8Array) return known
  const none = noneKnown.get(columns) ?? new Uint8Array(columns.topicCount)
  noneKnown.set(columns, none)
  if (known.size === 0) return none
  const bytes = none.slice()
  for (const topic of known) bytes[topic] = 1
  return bytes
}
