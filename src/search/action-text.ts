import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Words } from '../i18n/zh.ts'
import type { Action } from '../store/answers.ts'
import { compareTopics } from '../store/compare-topics.ts'
import type { Language } from '../store/state.ts'
import { groupsAround, labelInside, labelOf } from '../store/topic-facts.ts'

/** What a row says: what it does, and a line that tells more of its topics. */
export type ActionText = { title: string; about: string }

/** The texts of what a query asks to do. */
export function actionText(
  graph: GraphColumns,
  action: Action,
  words: Words,
  language: Language
): ActionText {
  const nameOf = (topic: number) => labelOf(graph, topic, language)
  if (action.verb === 'compare-outlines') {
    const [a, b] = action.outlines.map((outline) => graph.outlines[outline]?.title ?? '')
    return { title: words.askCompare(a ?? '', b ?? ''), about: words.askOutlines }
  }
  const [first = 0, second = 0] = action.topics
  const names = action.topics.map(nameOf).join(words.listSeparator)
  switch (action.verb) {
    case 'route': {
      const from = action.from === null ? '' : nameOf(action.from)
      return {
        title: from === '' ? words.askRoute(names) : words.askRouteFrom(from, names),
        about: whereOf(graph, action.topics, language)
      }
    }
    case 'needs':
      return { title: words.askNeeds(names), about: whereOf(graph, action.topics, language) }
    case 'unlocks':
      return { title: words.askUnlocks(names), about: whereOf(graph, action.topics, language) }
    case 'compare': {
      const found = compareTopics(graph, first, second)
      const about =
        found.kind === 'ordered'
          ? words.askOrdered(nameOf(found.first), nameOf(found.second), found.steps)
          : words.askApart(found)
      return { title: words.askCompare(nameOf(first), nameOf(second)), about }
    }
  }
}

/** The groups around the only topic; of several nothing, their names say enough. */
function whereOf(graph: GraphColumns, topics: readonly number[], language: Language): string {
  const [only, ...others] = topics
  if (only === undefined || others.length > 0) return ''
  return groupsAround(graph, only)
    .map((group) => labelInside(graph, group, language))
    .join(' › ')
}
