import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Action } from './answers.ts'
import { compareTopics } from './compare-topics.ts'
import type { State } from './state.ts'
import { hasSteps } from './topic-facts.ts'
import {
  compareOutlines,
  focusOn,
  routeTo,
  selectTopic,
  setFocusDirection,
  showView
} from './transitions.ts'

type Looking = Pick<Extract<Action, { topics: number[] }>, 'verb' | 'topics'>

/**
 * Does what a query asks for: shows the route to topics, what one needs or unlocks, or two side by side. Of two topics
 * of which one comes first, the route from it to the other; of others, the route to both.
 */
export function takeAction(graph: GraphColumns, state: State, action: Action): State {
  switch (action.verb) {
    case 'route':
      return routeBetween(state, action.topics, action.from)
    case 'needs':
    case 'unlocks':
      return lookAround(graph, state, action)
    case 'compare':
      return routeOfTwo(graph, state, action.topics)
    case 'compare-outlines':
      return compareOutlines(showView(state, state.home), action.outlines)
  }
}

function routeBetween(state: State, targets: readonly number[], from: number | null): State {
  const [first] = targets
  return first === undefined ? state : { ...routeTo(state, first), targets: [...targets], from }
}

/** A group with nothing to learn inside needs and unlocks nothing: it is only opened. */
function lookAround(graph: GraphColumns, state: State, { verb, topics: [topic] }: Looking): State {
  if (topic === undefined) return state
  const selected = selectTopic(state, topic)
  if (!hasSteps(graph, topic)) return selected
  return setFocusDirection(focusOn(selected, topic), verb === 'needs' ? 'up' : 'down')
}

function routeOfTwo(graph: GraphColumns, state: State, topics: readonly number[]): State {
  const [a, b] = topics
  if (a === undefined || b === undefined) return state
  const found = compareTopics(graph, a, b)
  return found.kind === 'ordered'
    ? routeBetween(state, [found.second], found.first)
    : routeBetween(state, topics, null)
}
