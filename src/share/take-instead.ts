import type { GraphColumns } from '../../graph/file/columns.ts'
import { revealTopic } from '../store/hidden-by.ts'
import type { GoneName, State } from '../store/state.ts'
import { hasSteps } from '../store/topic-facts.ts'
import { focusOn, routeTo } from '../store/transitions.ts'

/** Puts a topic in the place of one of a link that is gone: what the link wanted of that is done with this one. */
export function takeInstead(
  graph: GraphColumns,
  state: State,
  { key, topic }: { key: GoneName['key']; topic: number }
): State {
  const notices = state.notices.filter(({ kind }) => kind !== 'gone')
  const told = { ...state, notices }
  if (key === 'focus' && hasSteps(graph, topic)) return focusOn(told, topic)
  if (key === 'from' && state.targets.length > 0) return { ...told, from: topic }
  if (key !== 'route') return revealTopic(graph, told, topic)
  if (state.targets.length === 0) return routeTo(told, topic)
  return { ...told, targets: [...new Set([...state.targets, topic])] }
}

/** The keys for which another topic can stand in. */
export function canBeReplaced({ key }: GoneName): boolean {
  return ['topic', 'route', 'focus', 'from'].includes(key)
}
