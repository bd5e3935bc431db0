import type { GraphColumns } from '../file/columns.ts'
import type { GraphDetails } from '../file/details.ts'
import { labelOf } from '../file/label-of.ts'
import type { Alternative } from '../route/find-alternatives.ts'
import type { Route, RouteQuestion } from '../route/find-route.ts'
import { findNoRoute } from '../route/no-route.ts'
import type { RouteAnswer } from './route-answer.ts'
import type { RouteNotes } from './route-notes.ts'

/** A question with its answer, and the graph that was asked. */
export type AskedRoute = {
  columns: GraphColumns
  details: GraphDetails
  question: RouteQuestion & { unknown: string[] }
  route: Route
  alternatives: Alternative[] | undefined
}

/** The answer as `route --json` prints it; `weeks` are those of the plan, where there is one. */
export function answerOf(asked: AskedRoute, lang: 'zh' | 'en', weeks?: number): RouteAnswer {
  const { columns, details, question, route, alternatives } = asked
  const { topics, text } = columns
  const ids = (list: readonly number[]) => list.map((topic) => text(topics.id[topic] ?? 0))
  const idOf = (topic: number) => ids([topic])[0] ?? ''
  return {
    targets: ids(question.targets),
    steps: route.steps.map(({ topic, because }) => ({
      id: idOf(topic),
      label: labelOf(columns, topic, lang),
      hours: Number.isNaN(topics.hours[topic]) ? null : (topics.hours[topic] ?? null),
      because: because.map((reason) => ({
        for: idOf(reason.for),
        sentence: details.evidence(reason.edge)[0]?.sentences[lang] ?? ''
      }))
    })),
    hours: route.hours,
    ...(weeks === undefined ? {} : { weeks }),
    spine: ids(route.spine),
    missing: ids(route.missing),
    unknown: question.unknown,
    ...(question.avoid?.length ? { unavoidable: ids(route.unavoidable) } : {}),
    ...(alternatives && {
      alternatives: alternatives.map((other) => ({
        for: idOf(other.for),
        taken: ids(other.taken),
        instead: ids(other.instead),
        hours: other.route.hours,
        hoursMore: other.hoursMore,
        steps: ids(other.route.steps.map(({ topic }) => topic)),
        stepsMore: other.stepsMore,
        avoid: ids(other.avoid)
      }))
    })
  }
}

/** What is said of a route besides its steps. */
export function notesOf(
  { columns, question, route, alternatives }: AskedRoute,
  lang: 'zh' | 'en'
): RouteNotes {
  const labels = (list: readonly number[]) => list.map((topic) => labelOf(columns, topic, lang))
  return {
    without: findNoRoute(columns, question, route).map(({ kind, topic }) => ({
      kind,
      label: labelOf(columns, topic, lang)
    })),
    unavoidable: labels(route.unavoidable),
    ...(alternatives && {
      alternatives: alternatives.map(({ hoursMore, stepsMore, ...other }) => ({
        for: labelOf(columns, other.for, lang),
        taken: labels(other.taken),
        instead: labels(other.instead),
        hoursMore,
        stepsMore
      }))
    })
  }
}
