import type { GraphColumns } from '../file/columns.ts'
import { findCheapestSet } from './cheapest-set.ts'
import type { Constraints } from './constraints.ts'
import { findConstraints } from './constraints.ts'
import { findLegalOrder } from './legal-order.ts'
import type { Known, Rules } from './rules.ts'
import { createRules, stepsInside, withAvoided } from './rules.ts'
import { findSpine } from './spine.ts'

/**
 * Topics are numbers of `columns`. `helpful` lets helpful edges (≥ .5) join, `withMembers` takes all inside a target.
 * A topic to `avoid` is taken only where no closed set does without it: the fewest such, then the least hours.
 */
export type RouteQuestion = {
  targets: readonly number[]
  known?: Known
  from?: number
  helpful?: boolean
  withMembers?: boolean
  avoid?: readonly number[]
}

/** One reason for a step: the step `for` needs it, by edge number (of its container, where it stands for one). */
export type Because = { for: number; edge: number }

/** One topic to learn. `because` is empty for a target that nothing else needs; edges that others imply come last. */
export type RouteStep = { topic: number; because: Because[] }

/** What to learn, in which order. `hours` counts 1 for each step of unknown length. */
export type Route = {
  steps: RouteStep[]
  hours: number
  /** Both ends included; its start may be a known topic. */
  spine: number[]
  /** Steps that no outline teaches. */
  missing: number[]
  /** Avoided topics that had to be taken, in the order of the route. */
  unavoidable: number[]
  /** False only where so many either/or groups interlock that a cheaper route may exist. */
  isCheapest: boolean
}

/**
 * The cheapest route to the targets, as contracts.md, “Routes”, defines it. A container among targets or prerequisites
 * means its learnable members (down to the first learnable one on each way); known targets and advice give no steps.
 * Linear in the route, apart from n log n for its order and a bounded search where either/or groups are open.
 */
export function findRoute(columns: GraphColumns, question: RouteQuestion): Route {
  const { targets, known = new Set<number>(), from, helpful = false, avoid = [] } = question
  for (const topic of [...targets, ...avoid, ...(from === undefined ? [] : [from])])
    if (!(topic >= 0 && topic < columns.topicCount))
      throw new Error(`route/find-route: expected a topic number, got ${topic}`)
  const rules = withAvoided(createRules(columns, known, helpful), avoid)
  const seeds = targets.map((target) => seedsOf(rules, target, question.withMembers ?? false))
  const { draft, isCheapest } = findCheapestSet(rules, seeds.flat())
  const constraints = findConstraints(rules, draft.steps)
  const order = findLegalOrder(rules, constraints)
  const target = seeds.find((steps) => steps.length > 0) ?? []
  const spine = { draft, constraints, targets: target, ...(from === undefined ? {} : { from }) }
  return {
    steps: withReasons(columns, constraints, order),
    hours: draft.hours / 1_000_000,
    spine: findSpine(rules, spine),
    missing: order.filter((topic) => columns.topics.fromLexicon[topic]),
    unavoidable: order.filter((topic) => rules.avoided?.[topic]),
    isCheapest
  }
}

/** The steps a target asks for itself. */
function seedsOf(rules: Rules, target: number, withMembers: boolean): number[] {
  if (rules.known[target]) return []
  const inside = withMembers ? stepsInside(rules.columns, target, true) : []
  return [...rules.stepsOf(target), ...inside].filter((step) => !rules.known[step])
}

function withReasons(
  columns: GraphColumns,
  constraints: Constraints,
  order: number[]
): RouteStep[] {
  const { topics, before, after, edge } = constraints
  const places = new Uint32Array(columns.topicCount)
  order.forEach((topic, place) => {
    places[topic] = place
  })
  const steps: RouteStep[] = order.map((topic) => ({ topic, because: [] }))
  before.forEach((position, link) => {
    const place = places[topics[position] ?? 0] ?? 0
    const dependent = topics[after[link] ?? 0] ?? 0
    steps[place]?.because.push({ for: dependent, edge: edge[link] ?? 0 })
  })
  const { redundant } = columns.edges
  const isImplied = ({ edge }: Because) => redundant[edge] ?? 0
  const place = ({ for: dependent }: Because) => places[dependent] ?? 0
  for (const { because } of steps)
    because.sort((a, b) => isImplied(a) - isImplied(b) || place(a) - place(b) || a.edge - b.edge)
  return steps
}
