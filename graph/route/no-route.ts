import type { GraphColumns } from '../file/columns.ts'
import { KINDS } from '../file/columns.ts'
import type { Route, RouteQuestion } from './find-route.ts'
import { createRules, stepsInside } from './rules.ts'

/** Why a target gives no steps: it (or all inside it) is known, it is advice, or it holds nothing to learn. */
export type NoRoute = { kind: 'known' | 'advice' | 'empty'; topic: number }

const ADVICE = KINDS.indexOf('advice')

/** The targets that give no steps of their own, in the order asked for, each with the reason. */
export function findNoRoute(
  columns: GraphColumns,
  { targets, known = new Set<number>(), withMembers = false }: RouteQuestion,
  route: Route
): NoRoute[] {
  const rules = createRules(columns, known)
  const inRoute = new Set(route.steps.map(({ topic }) => topic))
  return [...new Set(targets)].flatMap((topic): NoRoute[] => {
    if (rules.known[topic]) return [{ kind: 'known', topic }]
    if (columns.topics.kind[topic] === ADVICE) return [{ kind: 'advice', topic }]
    const inside = withMembers ? stepsInside(columns, topic, true) : []
    const steps = [...rules.stepsOf(topic), ...inside]
    if (steps.length === 0) return [{ kind: 'empty', topic }]
    return steps.some((step) => inRoute.has(step)) ? [] : [{ kind: 'known', topic }]
  })
}
