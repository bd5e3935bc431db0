import type { GraphColumns } from '../file/columns.ts'
import type { Rules } from './rules.ts'
import { hoursOf, stepsLeft } from './rules.ts'
import type { Scratch } from './scratch.ts'
import { borrow } from './scratch.ts'

/** One either/or group that asks for a choice: the steps each way takes, known ones left out. */
export type Choice = { ways: readonly (readonly number[])[] }

/** Fewest avoided topics first, then least hours, then fewer steps. Hours are whole millionths, so that sums are exact. */
export type Cost = { avoided: number; hours: number; steps: number }

/** A set of steps under construction, closed under plain requirements; everything added can be taken back. */
export type Draft = {
  /** By topic: 1 for its steps. Borrowed; see `createDraft`. */
  has: Scratch
  steps: number[]
  hours: number
  /** How many of the steps are to be avoided. */
  avoided: number
  /** Choices met by the steps so far, settled or not. */
  choices: Choice[]
  /** Topics visited by all calls so far: what the search is budgeted by. */
  visited: number
}

/** How far a draft had come; see `rewind`. */
export type Mark = { steps: number; choices: number; hours: number; avoided: number }

/** What to do next for a topic: steps that must join, and choices that remain. */
type Needs = { steps: readonly number[]; choices: readonly Choice[] }

/** Reads the needs of topics, each once. */
export type NeedsOf = (topic: number) => Needs

/** An empty draft. When it is done with, `has` is to be given back, its steps being what was touched. */
export function createDraft(columns: GraphColumns): Draft {
  const has = borrow(columns)
  return { has, steps: [], hours: 0, avoided: 0, choices: [], visited: 0 }
}

/** Adds steps and, transitively, all they require outside of choices. Iterative; linear in what it adds. */
export function extend(
  rules: Rules,
  needsOf: NeedsOf,
  draft: Draft,
  seeds: readonly number[]
): void {
  const { has, steps } = draft
  const { columns, known, avoided } = rules
  const waiting = seeds.slice()
  for (let topic = waiting.pop(); topic !== undefined; topic = waiting.pop()) {
    if (has[topic] || known[topic]) continue
    has[topic] = 1
    steps.push(topic)
    draft.hours += hoursOf(columns, topic)
    if (avoided) draft.avoided += avoided[topic] ?? 0
    draft.visited++
    const needs = needsOf(topic)
    for (const step of needs.steps) if (!has[step]) waiting.push(step)
    for (const choice of needs.choices) draft.choices.push(choice)
  }
}

/** Where a draft stands. */
export function markOf(draft: Draft): Mark {
  const { steps, choices, hours, avoided } = draft
  return { steps: steps.length, choices: choices.length, hours, avoided }
}

/** Takes back everything added since the mark. */
export function rewind(draft: Draft, mark: Mark): void {
  for (let i = mark.steps; i < draft.steps.length; i++) draft.has[draft.steps[i] ?? 0] = 0
  draft.steps.length = mark.steps
  draft.choices.length = mark.choices
  draft.hours = mark.hours
  draft.avoided = mark.avoided
}

/** Whether the steps of one way are all in the draft. */
export function isSettled({ ways }: Choice, draft: Draft): boolean {
  return ways.some((way) => way.every((step) => draft.has[step]))
}

/** Reads needs from the graph, remembering only topics with choices: the others are cheap to read again. */
export function createNeedsReader(rules: Rules): NeedsOf {
  const needsByTopic = new Map<number, Needs>()
  return (topic) => {
    const known = needsByTopic.get(topic)
    if (known) return known
    const needs = readNeeds(rules, topic)
    if (needs.choices.length > 0) needsByTopic.set(topic, needs)
    return needs
  }
}

const NONE: readonly Choice[] = []

function readNeeds(rules: Rules, topic: number): Needs {
  const { columns, known } = rules
  const { source, group } = columns.edges
  const { incoming } = columns
  const steps: number[] = []
  let waysByGroup: Map<number, number[][]> | undefined
  const end = incoming.starts[topic + 1] ?? 0
  for (let i = incoming.starts[topic] ?? 0; i < end; i++) {
    const edge = incoming.values[i] ?? 0
    if (!rules.counts(edge)) continue
    const before = source[edge] ?? 0
    if (group[edge]) {
      waysByGroup ??= new Map()
      const ways = waysByGroup.get(group[edge]) ?? []
      ways.push(stepsLeft(rules, before))
      waysByGroup.set(group[edge], ways)
    } else if (known[before]) continue
    else if (columns.topics.learn[before]) steps.push(before)
    else for (const step of rules.stepsOf(before)) steps.push(step)
  }
  return waysByGroup ? withChoices(steps, waysByGroup) : { steps, choices: NONE }
}

/** A group with one way is a plain need; one with a way that takes nothing is settled from the start. */
function withChoices(steps: number[], waysByGroup: ReadonlyMap<number, number[][]>): Needs {
  const choices: Choice[] = []
  for (const ways of waysByGroup.values()) {
    if (ways.some((way) => way.length === 0)) continue
    if (ways.length === 1) for (const step of ways[0] ?? []) steps.push(step)
    else choices.push({ ways })
  }
  return { steps, choices }
}
