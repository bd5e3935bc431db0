import type { GraphColumns } from '../../graph/file/columns.ts'
import { formatHours } from '../i18n/format-hours.ts'
import { wordsOf } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import type { State } from '../store/state.ts'
import { knownTopics } from '../store/state.ts'
import { dependentsOf, isToLearn, labelOf, prerequisitesOf } from '../store/topic-facts.ts'

/**
 * Sentences that tell who cannot see the page what has changed on it: marks, view, selection.
 * None where nothing did that is worth a word.
 */
export function whatChanged(graph: GraphColumns, before: State, after: State): string[] {
  return [
    ...marksChanged(graph, before, after),
    ...viewChanged(before, after),
    ...selectionChanged(graph, before, after)
  ]
}

function marksChanged(graph: GraphColumns, before: State, after: State): string[] {
  const [was, is] = [knownTopics(before), knownTopics(after)]
  if (was === is) return []
  const words = wordsOf(after.language)
  const changed = [
    ...[...is].filter((topic) => !was.has(topic)),
    ...[...was].filter((topic) => !is.has(topic))
  ]
  const [topic, ...more] = changed
  if (topic === undefined) return []
  if (more.length > 0) return [words.toldMarks(is.size)]
  const name = labelOf(graph, topic, after.language)
  return [is.has(topic) ? words.toldKnown(name) : words.toldUnknown(name)]
}

/** A route with the targets it leads to; null = none. */
export type ToldRoute = { route: Route; targets: State['targets'] } | null

/** A sentence that tells of a new route, of what is left of it, or that there is none any more. */
export function routeChanged(
  graph: GraphColumns,
  before: ToldRoute,
  after: ToldRoute,
  language: State['language']
): string[] {
  const words = wordsOf(language)
  if (!after) return before ? [words.toldNoRoute] : []
  const steps = after.route.steps.length
  const hours = formatHours(after.route.hours)
  if (before?.targets === after.targets) return [words.toldLeft(steps, hours)]
  const names = after.targets.map((target) => labelOf(graph, target, language))
  return [words.toldRoute(names.join(words.listSeparator), steps, hours)]
}

function viewChanged(before: State, after: State): string[] {
  return before.view === after.view ? [] : [wordsOf(after.language).toldView[after.view]]
}

function selectionChanged(graph: GraphColumns, before: State, after: State): string[] {
  const { topic, language } = after
  if (topic === before.topic) return []
  const words = wordsOf(language)
  if (topic === null) return after.targets === before.targets ? [words.toldClosed] : []
  const name = labelOf(graph, topic, language)
  if (!isToLearn(graph, topic)) return [words.toldGroup(name)]
  const needs = prerequisitesOf(graph, topic).length
  return [words.toldSelected(name, needs, dependentsOf(graph, topic).length)]
}
