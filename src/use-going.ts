import { flushSync } from 'react-dom'
import { focusWhenThere } from './focus-when-there.ts'
import type { Action } from './store/answers.ts'
import { revealTopic } from './store/hidden-by.ts'
import type { View } from './store/state.ts'
import { takeAction } from './store/take-action.ts'
import { selectTopic, showView } from './store/transitions.ts'
import { useApp, useChange } from './store/use-app.ts'

const MAP = '#map[tabindex]'
const TOPIC_TITLE = '#topic-title'

/** Where the focus goes after something was done. */
const ACTION_PLACES: Record<Action['verb'], string> = {
  route: '#route-title',
  compare: '#route-title',
  needs: TOPIC_TITLE,
  unlocks: TOPIC_TITLE,
  'compare-outlines': '#compare-a'
}

/** Ways to go somewhere that take the focus along: to a topic that was found, to what a sentence asks for, to a view. */
export function useGoing(isPhone: boolean) {
  const { graph, store } = useApp()
  const change = useChange()
  const choose = (topic: number) => {
    flushSync(() => store.setState((state) => revealTopic(graph, state, topic), true))
    focusWhenThere(TOPIC_TITLE)
  }
  const act = (action: Action) => {
    flushSync(() => store.setState((state) => takeAction(graph, state, action), true))
    const place = ACTION_PLACES[action.verb]
    // On a phone the sheet of the topic would lie over what it needs or unlocks.
    const isCovered = isPhone && place === TOPIC_TITLE
    if (isCovered) change(selectTopic, null)
    focusWhenThere(isCovered ? MAP : place)
  }
  const skip = (view: View) => {
    flushSync(() => change(showView, view))
    focusWhenThere(view === 'list' ? '#topic-tree [tabindex="0"]' : MAP)
  }
  return { choose, act, skip }
}
