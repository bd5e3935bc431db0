import type { GraphColumns } from '../../graph/file/columns.ts'
import { formatHours } from '../i18n/format-hours.ts'
import { wordsOf } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import type { State } from '../store/state.ts'
import { labelOf } from '../store/topic-facts.ts'

/** What a link to this state opens, in a line: “到 RLHF 的路线，8 步，12 小时”. Without figures until the route is there. */
export function whatOpens(graph: GraphColumns, state: State, route: Route | null): string {
  const { language, targets, focus, topic, compare } = state
  const words = wordsOf(language)
  const nameOf = (one: number) => labelOf(graph, one, language)
  if (targets.length > 0) {
    const title = words.routeTo(targets.map(nameOf).join(words.listSeparator))
    if (!route) return title
    return words.sharedRoute(title, route.steps.length, formatHours(route.hours, language))
  }
  if (focus) return words.sharedFocus(nameOf(focus.topic))
  if (topic !== null) return words.sharedTopic(nameOf(topic))
  if (compare) {
    const [a, b] = compare.map((outline) => titleOf(graph, outline))
    return words.sharedComparison(a ?? '', b ?? '')
  }
  return words.sharedMap
}

function titleOf({ outlines }: GraphColumns, outline: number): string {
  return outlines[outline]?.title || (outlines[outline]?.outline ?? '')
}
