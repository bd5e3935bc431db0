import type {
  Camera,
  Direction,
  Filters,
  Focus,
  Language,
  Limit,
  Notice,
  State,
  Theme,
  View
} from './state.ts'
import { knownTopics, NO_FILTERS } from './state.ts'

/** Selects a topic; null closes whatever panel is open. Who goes on to a topic has done with what a link got wrong. */
export function selectTopic(state: State, topic: number | null): State {
  const isSame = state.topic === topic && state.edge === null && state.bundle === null
  if (isSame) return state
  const notices = topic === null ? state.notices : withoutIgnored(state.notices)
  return { ...state, topic, edge: null, bundle: null, notices }
}

/** Asks what a prerequisite says of itself; the answer takes the place of the topic's panel. */
export function selectEdge(state: State, edge: number): State {
  return state.edge === edge ? state : { ...state, topic: null, edge, bundle: null }
}

/** Asks for the prerequisites that run from one area to another; the answer takes that place too. */
export function selectBundle(state: State, from: number, to: number): State {
  return { ...state, topic: null, edge: null, bundle: [from, to] }
}

const FIRST_DEPTH = 2

/** Shows one topic with what is near to it; on from one focus to the next, direction and depth stay. */
export function focusOn(state: State, topic: number): State {
  const { direction, depth } = state.focus ?? { direction: 'both', depth: FIRST_DEPTH }
  return withFocus(state, { topic, direction, depth })
}

/** Turns the focus to what its topic needs, to what it unlocks, or to both. */
export function setFocusDirection(state: State, direction: Direction): State {
  return state.focus ? withFocus(state, { ...state.focus, direction }) : state
}

/** How many steps far the focus sees, from 1; null = as far as it goes. */
export function setFocusDepth(state: State, depth: number | null): State {
  return state.focus ? withFocus(state, { ...state.focus, depth }) : state
}

/** Goes back to the whole map, to where it was left. */
export function leaveFocus(state: State): State {
  if (!state.focus) return state
  return { ...state, focus: null, camera: state.cameraBefore, cameraBefore: null }
}

function withFocus(state: State, focus: Focus): State {
  const cameraBefore = state.focus ? state.cameraBefore : state.camera
  return { ...state, focus, view: 'map', camera: null, cameraBefore }
}

/** Changes what is left out; a list of nothing would hide everything, and is no filter. */
export function setFilters(state: State, change: Partial<Filters>): State {
  const filters = { ...state.filters, ...change }
  const listed = (values: readonly number[] | null) => (values?.length === 0 ? null : values)
  return {
    ...state,
    filters: {
      outlines: listed(filters.outlines),
      areas: listed(filters.areas),
      only: filters.only
    }
  }
}

/** Sets or takes back one limit on what is shown. */
export function toggleLimit(state: State, limit: Limit): State {
  const { only } = state.filters
  const without = only.filter((one) => one !== limit)
  return setFilters(state, { only: without.length < only.length ? without : [...only, limit] })
}

/** Shows everything again. */
export function clearFilters(state: State): State {
  return { ...state, filters: NO_FILTERS }
}

/** Compares two outlines; null ends it. One with itself is no comparison. */
export function compareOutlines(state: State, pair: readonly [number, number] | null): State {
  return { ...state, compare: pair && pair[0] !== pair[1] ? pair : null }
}

/** Shows the route to one topic; its panel makes room for the route. */
export function routeTo(state: State, topic: number): State {
  const { camera } = leaveFocus(state)
  return {
    ...state,
    targets: [topic],
    from: null,
    topic: null,
    edge: null,
    bundle: null,
    focus: null,
    camera,
    cameraBefore: null,
    view: 'route'
  }
}

/** Leaves the route, and its view for the one the screen opens with. */
export function clearRoute(state: State): State {
  const view = state.view === 'route' ? state.home : state.view
  return { ...state, targets: [], from: null, view }
}

/** Changes the view. There is no view of a route without a route. */
export function showView(state: State, view: View): State {
  const shown = view === 'route' && state.targets.length === 0 ? state.home : view
  return state.view === shown ? state : { ...state, view: shown }
}

/**
 * Marks a topic as known, or takes the mark away. The person's own marks always follow, also while
 * a link's marks hold: what one does oneself is never lost.
 */
export function toggleKnown(state: State, topic: number): State {
  const isKnown = !knownTopics(state).has(topic)
  return {
    ...state,
    known: withMark(state.known, topic, isKnown),
    lent: state.lent && withMark(state.lent, topic, isKnown)
  }
}

/** Makes the link's marks one's own, in addition to those one had. */
export function takeOverKnown(state: State): State {
  if (!state.lent) return state
  return { ...state, known: new Set([...state.known, ...state.lent]), lent: null }
}

/** Goes back to one's own marks. */
export function putAwayLent(state: State): State {
  return state.lent ? { ...state, lent: null } : state
}

/** Replaces the person's own marks, as another tab stored them. */
export function replaceKnown(state: State, known: ReadonlySet<number>): State {
  return { ...state, known }
}

const LEAST_HOURS = 0.1

/** Hours a week, from 0.1 to 168; null = not said. */
export function setHoursPerWeek(state: State, hours: number | null): State {
  const isSaid = hours !== null && hours >= LEAST_HOURS && hours <= 168
  return { ...state, hoursPerWeek: isSaid ? hours : null }
}

/** Changes the language of the interface. */
export function setLanguage(state: State, language: Language): State {
  return { ...state, language, chosen: { ...state.chosen, language } }
}

/** Changes the colours; `system` follows the machine. */
export function setTheme(state: State, theme: Theme): State {
  return { ...state, theme, chosen: { ...state.chosen, theme } }
}

/** Closes the hints of the first visit, for good. */
export function closeHints(state: State): State {
  return { ...state, chosen: { ...state.chosen, hints: 'closed' } }
}

/** Remembers where the map came to rest; null = the whole map. */
export function setCamera(state: State, camera: Camera | null): State {
  const { camera: before } = state
  const isSame = before?.x === camera?.x && before?.y === camera?.y && before?.zoom === camera?.zoom
  return isSame ? state : { ...state, camera }
}

/** Tells the person something, once. */
export function addNotice(state: State, notice: Notice): State {
  const isTold = state.notices.some(({ kind }) => kind === notice.kind && kind !== 'ignored')
  return isTold ? state : { ...state, notices: [...state.notices, notice] }
}

/** Takes all notices away. */
export function dismissNotices(state: State): State {
  return { ...state, notices: [] }
}

function withoutIgnored(notices: State['notices']): State['notices'] {
  const left = notices.filter(({ kind }) => kind !== 'ignored')
  return left.length === notices.length ? notices : left
}

function withMark(
  topics: ReadonlySet<number>,
  topic: number,
  isMarked: boolean
): ReadonlySet<number> {
  const marked = new Set(topics)
  if (isMarked) marked.add(topic)
  else marked.delete(topic)
  return marked
}
