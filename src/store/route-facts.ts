import type { GraphColumns } from '../../graph/file/columns.ts'
import type { NoRoute } from '../../graph/route/no-route.ts'
import { findNoRoute } from '../../graph/route/no-route.ts'
import type { RankedStep } from '../../graph/route/rank-frontier.ts'
import { rankFrontier } from '../../graph/route/rank-frontier.ts'
import type { Route } from './answers.ts'
import { routeQuestion } from './create-route-store.ts'
import type { State } from './state.ts'
import { knownTopics } from './state.ts'
import { areaOf, fromLeft, prerequisitesOf } from './topic-facts.ts'

export type { NoRoute as RouteGap } from '../../graph/route/no-route.ts'
export type { RankedStep } from '../../graph/route/rank-frontier.ts'

/** Steps that follow each other within one area; `first` is the number of its first step, from 1. */
export type AreaRun = { area: number; first: number; steps: Route['steps'] }

/** The steps of a route as runs through areas. */
export function areaRuns(graph: GraphColumns, route: Route): AreaRun[] {
  const runs: AreaRun[] = []
  route.steps.forEach((step, i) => {
    const area = areaOf(graph, step.topic)
    const last = runs.at(-1)
    if (last?.area === area) last.steps.push(step)
    else runs.push({ area, first: i + 1, steps: [step] })
  })
  return runs
}

/** Known topics at which the route begins: targets, and required prerequisites of its steps. From left to right. */
export function knownBeside(graph: GraphColumns, route: Route, state: State): number[] {
  const known = knownTopics(state)
  const beside = new Set(state.targets.filter((target) => known.has(target)))
  for (const { topic } of route.steps)
    for (const prerequisite of prerequisitesOf(graph, topic))
      if (prerequisite.isRequired && known.has(prerequisite.topic)) beside.add(prerequisite.topic)
  return [...beside].sort((a, b) => fromLeft(graph, a, b))
}

/** The steps that are ready now, those first that unlock most of the route an hour. */
export function readySteps(graph: GraphColumns, route: Route, state: State): RankedStep[] {
  return rankFrontier(graph, questionOf(state), route)
}

/** The targets that give no steps of their own, each with the reason. */
export function routeGaps(graph: GraphColumns, route: Route, state: State): NoRoute[] {
  return findNoRoute(graph, questionOf(state), route)
}

/** The question behind the route of a state. */
export function questionOf(state: State) {
  return routeQuestion({ ...state, known: knownTopics(state) })
}
