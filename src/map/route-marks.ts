import type { Route } from '../store/answers.ts'
import type { Atlas } from './atlas.ts'

/** What the atlas shows of a route; topics without a place on the map are left out. */
export type RouteMarks = {
  steps: readonly number[]
  /** Step number from 1 by topic. */
  numberOf: ReadonlyMap<number, number>
  /** Steps that no other step has to come before. */
  ready: ReadonlySet<number>
  spine: readonly number[]
}

/** The marks of a route: a step that is the reason for another one has to wait for it. */
export function routeMarks({ x }: Pick<Atlas, 'x'>, route: Route): RouteMarks {
  const steps = route.steps.map(({ topic }) => topic)
  const waiting = new Set(route.steps.flatMap(({ because }) => because.map((reason) => reason.for)))
  const hasPlace = (topic: number) => Number.isFinite(x[topic])
  return {
    steps: steps.filter(hasPlace),
    numberOf: new Map(steps.map((topic, i) => [topic, i + 1])),
    ready: new Set(steps.filter((topic) => !waiting.has(topic))),
    spine: route.spine.filter(hasPlace)
  }
}
