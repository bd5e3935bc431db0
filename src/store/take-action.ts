import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Action } from './answers.ts'
import { compareTopics } from './compare-topics.ts'
import type { Direction, State } from './state.ts'
import {
  compareOutlines,
  focusOn,
  routeTo,
  selectTopic,
  setFocusDirection,
  showView
} from './transitions.ts'

/**
 * Does what a query asks for: shows the route to topics, what one needs or unlocks, or two side by side. Of two topics
 * of which one comes first, the route from it to the other; of others, the route to both.
 */
export function takeAction(graph: GraphColumns, state: State, action: Action): State {
  switch (action.verb) {
    case 'route':
      return routeBetween(state, action.topics, action.from)
    case 'needs':
      return lookAround(state, action.topics, 'up')
    case 'unlocks':
      return lookAround(state, action.topics, 'down')
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

function lookAround(state: State, [topic]: readonly number[], direction: Direction): State {
  if (topic === undefined) return state
  return setFocusDirection(focusOn(selectTopic(state, topic), topic), direction)
}

function routeOfTwo(graph: GraphColumns, state: State, topics: readonly number[]): State {
  const [a, b] = topics
  if (a === undefined || b === undefined) return state
  const found = compareTopics(graph, a, b)
  return found.kind === 'ordered'
    ? routeBetween(state, [found.second], found.first)
    : routeBetween(state, topics, null)
}
