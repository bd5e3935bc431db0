import type { GraphColumns } from '../../graph/file/columns.ts'
import { edgeSentence } from '../i18n/edge-sentence.ts'
import { formatHours } from '../i18n/format-hours.ts'
import { markingSentence } from '../i18n/marking-sentence.ts'
import { wordsOf } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import { markingNews } from '../store/marking-facts.ts'
import type { State } from '../store/state.ts'
import { knownTopics } from '../store/state.ts'
import { dependentsOf, isToLearn, labelOf, prerequisitesOf } from '../store/topic-facts.ts'

/**
 * Sentences that tell who cannot see the page what has changed on it: marks, view, selection, and that
 * the route is gone. None where nothing did that is worth a word.
 */
export function whatChanged(graph: GraphColumns, before: State, after: State): string[] {
  return [
    ...marksChanged(graph, before, after),
    ...markingFollowed(graph, before, after),
    ...routeLeft(before, after),
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

/** Marks made at one stroke have been told already. */
function markingFollowed(graph: GraphColumns, before: State, after: State): string[] {
  const news = before.marking === after.marking ? null : markingNews(graph, after)
  if (!news || news.kind === 'done') return []
  return [markingSentence(graph, news, after.language), wordsOf(after.language).keyToMarks]
}

/** The sentence on a route that has just been found: what it costs, or what is left of it. */
export function routeFound(
  graph: GraphColumns,
  { targets, language }: Pick<State, 'targets' | 'language'>,
  route: Route,
  isNew: boolean
): string {
  const words = wordsOf(language)
  const steps = route.steps.length
  const hours = formatHours(route.hours, language)
  if (!isNew) return words.toldLeft(steps, hours)
  const names = targets.map((target) => labelOf(graph, target, language))
  return words.toldRoute(names.join(words.listSeparator), steps, hours)
}

function routeLeft(before: State, after: State): string[] {
  const isLeft = before.targets.length > 0 && after.targets.length === 0
  return isLeft ? [wordsOf(after.language).toldNoRoute] : []
}

function viewChanged(before: State, after: State): string[] {
  return before.view === after.view ? [] : [wordsOf(after.language).toldView[after.view]]
}

function selectionChanged(graph: GraphColumns, before: State, after: State): string[] {
  const { topic, edge, bundle, language } = after
  if (topic === before.topic && edge === before.edge && bundle === before.bundle) return []
  const words = wordsOf(language)
  if (edge !== null) return [edgeSentence(graph, edge, language)]
  if (bundle) return [bundle.map((area) => labelOf(graph, area, language)).join(' → ')]
  if (topic === null) return after.targets === before.targets ? [words.toldClosed] : []
  if (topic === before.topic) return []
  const name = labelOf(graph, topic, language)
  if (!isToLearn(graph, topic)) return [words.toldGroup(name)]
  const needs = prerequisitesOf(graph, topic).length
  return [words.toldSelected(name, needs, dependentsOf(graph, topic).length)]
}
