import type { GraphColumns } from '../../graph/file/columns.ts'
import { formatHours } from '../i18n/format-hours.ts'
import { wordsOf } from '../i18n/use-words.ts'
import { routeOf } from '../store/route-of.ts'
import type { State } from '../store/state.ts'
import { knownTopics } from '../store/state.ts'
import { dependentsOf, isToLearn, labelOf, prerequisitesOf } from '../store/topic-facts.ts'

/**
 * Sentences that tell who cannot see the page what has changed on it: marks, route, view, selection.
 * None where nothing did that is worth a word.
 */
export function whatChanged(graph: GraphColumns, before: State, after: State): string[] {
  return [
    ...marksChanged(graph, before, after),
    ...routeChanged(graph, before, after),
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

function routeChanged(graph: GraphColumns, before: State, after: State): string[] {
  const words = wordsOf(after.language)
  const isAsked = before.targets !== after.targets
  if (!isAsked && knownTopics(before) === knownTopics(after)) return []
  const route = routeOf(graph, after)
  if (!route) return isAsked && before.targets.length > 0 ? [words.toldNoRoute] : []
  const steps = route.steps.length
  const hours = formatHours(route.hours)
  if (!isAsked) return [words.toldLeft(steps, hours)]
  const names = after.targets.map((target) => labelOf(graph, target, after.language))
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
