import { markTopics } from './known-transitions.ts'
import type {
  Camera,
  ComparedPart,
  Direction,
  Filters,
  Focus,
  Language,
  Limit,
  Notice,
  Reading,
  State,
  Theme,
  View
} from './state.ts'
import { isLasting, knownTopics, NO_FILTERS, NO_ROUTE, NOTHING_LENT, WHOLE_MAP } from './state.ts'

/** Selects a topic; null closes whatever panel is open. Who goes on to a topic has done with what a link got wrong. */
export function selectTopic(state: State, topic: number | null): State {
  const { edge, bundle, pair } = state
  if (state.topic === topic && edge === null && bundle === null && pair === null) return state
  const selected = { ...state, topic, edge: null, bundle: null, pair: null }
  if (topic === null) return selected
  return { ...selected, notices: withoutPassed(state.notices), marking: null }
}

/** Asks what a prerequisite says of itself; the answer takes the place of the topic's panel. */
export function selectEdge(state: State, edge: number): State {
  return state.edge === edge ? state : { ...state, topic: null, edge, bundle: null, pair: null }
}

/** Asks for the prerequisites that run from one area to another; the answer takes that place too. */
export function selectBundle(state: State, from: number, to: number): State {
  return { ...state, topic: null, edge: null, bundle: [from, to], pair: null }
}

const FIRST_DEPTH = 2
/** As far as an address can say. */
const FARTHEST_DEPTH = 1000

/** Shows one topic with what is near to it; on from one focus to the next, direction and depth stay. */
export function focusOn(state: State, topic: number): State {
  const { direction, depth } = state.focus ?? { direction: 'both', depth: FIRST_DEPTH }
  return withFocus(state, { topic, direction, depth })
}

/** Turns the focus to what its topic needs, to what it unlocks, or to both. */
export function setFocusDirection(state: State, direction: Direction): State {
  return state.focus ? withFocus(state, { ...state.focus, direction }) : state
}

/** How many steps far the focus sees, from 1 to 1,000; null = as far as it goes. */
export function setFocusDepth(state: State, depth: number | null): State {
  const possible = depth === null ? null : Math.min(FARTHEST_DEPTH, Math.max(1, depth))
  return state.focus ? withFocus(state, { ...state.focus, depth: possible }) : state
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

/** Shows everything again; of a comparison, all of it. */
export function clearFilters(state: State): State {
  return {
    ...state,
    filters: NO_FILTERS,
    comparedPart: null,
    notices: withoutPassed(state.notices)
  }
}

/**
 * Compares two outlines; null ends it. One with itself is no comparison. The two take the place of the
 * outlines that were chosen before.
 */
export function compareOutlines(state: State, outlines: readonly [number, number] | null): State {
  const compare = outlines && outlines[0] !== outlines[1] ? outlines : null
  const { filters } = compare ? setFilters(state, { outlines: null }) : state
  return { ...state, compare, filters, comparedPart: null, pair: null }
}

/** Shows one part of the comparison alone; again, or null, all of it. */
export function showComparedPart(state: State, part: ComparedPart | null): State {
  if (!state.compare) return state
  return { ...state, comparedPart: part === state.comparedPart ? null : part }
}

/** Points two topics out; in the list, which has one place to go to, the first is selected. */
export function showPair(state: State, pair: readonly [number, number] | null): State {
  if (!pair) return { ...state, pair }
  const topic = state.view === 'list' ? pair[0] : null
  return { ...state, pair, topic, edge: null, bundle: null }
}

/** Shows the route to one topic; its panel makes room for the route. */
export function routeTo(state: State, topic: number): State {
  return {
    ...state,
    targets: [topic],
    from: null,
    avoid: [],
    withMembers: false,
    marking: null,
    topic: null,
    edge: null,
    bundle: null,
    focus: null,
    // From a focus the map comes to the whole route, not to where it was left.
    camera: state.focus ? null : state.camera,
    cameraBefore: null,
    view: 'route'
  }
}

/** Leaves the route, and its view for the one the screen opens with. */
export function clearRoute(state: State): State {
  const view = state.view === 'route' ? state.home : state.view
  return { ...state, ...NO_ROUTE, marking: null, view }
}

/** Goes to the whole map, as a visitor finds it; marks, plan and looks stay. */
export function goToStart(state: State): State {
  return { ...state, ...WHOLE_MAP, view: state.home }
}

/** Changes the view. There is no view of a route without a route. */
export function showView(state: State, view: View): State {
  const shown = view === 'route' && state.targets.length === 0 ? state.home : view
  if (state.view === shown) return state
  return { ...(shown === 'route' ? leaveFocus(state) : state), view: shown }
}

/** Marks a topic as known, or takes the mark away from it alone. */
export function toggleKnown(state: State, topic: number): State {
  return markTopics(state, [topic], !knownTopics(state).has(topic), 'one')
}

/** Makes the link's marks one's own, in addition to those one had. */
export function takeOverKnown(state: State): State {
  if (!state.lent) return state
  const known = new Set([...state.known, ...state.lent])
  return { ...state, ...NOTHING_LENT, known, marking: null }
}

/** Goes back to one's own marks. */
export function putAwayLent(state: State): State {
  return state.lent ? { ...state, ...NOTHING_LENT, marking: null } : state
}

/**
 * Replaces the person's own marks, as another tab stored them, or as all are cleared. The last change is spoken
 * of no more where its marks have gone.
 */
export function replaceKnown(state: State, known: ReadonlySet<number>): State {
  const { marking } = state
  const stands = marking?.topics.every((topic) => known.has(topic) === marking.isKnown)
  return { ...state, known, marking: stands && known.size > 0 ? marking : null }
}

const LEAST_HOURS = 0.1
const MOST_HOURS = 168

/** Whether a week can have so many hours for learning: from 0.1 to 168. */
export function isHoursPerWeek(hours: number | null): hours is number {
  return hours !== null && hours >= LEAST_HOURS && hours <= MOST_HOURS
}

/** Hours a week; null, and what no week has, = not said. */
export function setHoursPerWeek(state: State, hours: number | null): State {
  return { ...state, hoursPerWeek: isHoursPerWeek(hours) ? hours : null }
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

/** Opens the text of an outline at a line. */
export function openOutline(state: State, reading: Reading): State {
  return { ...state, reading }
}

/** Closes the text of the outline. */
export function closeOutline(state: State): State {
  return state.reading ? { ...state, reading: null } : state
}

/** Tells the person something, once. */
export function addNotice(state: State, notice: Notice): State {
  const isTold = state.notices.some(({ kind }) => kind === notice.kind && kind !== 'ignored')
  return isTold ? state : { ...state, notices: [...state.notices, notice] }
}

/** Takes one kind of notice away, because it no longer holds. */
export function removeNotice(state: State, kind: Notice['kind']): State {
  const notices = state.notices.filter((notice) => notice.kind !== kind)
  return notices.length === state.notices.length ? state : { ...state, notices }
}

/** Takes all notices away. */
export function dismissNotices(state: State): State {
  return { ...state, notices: [] }
}

/** Without what is of no interest once the person has gone on. */
function withoutPassed(notices: State['notices']): State['notices'] {
  const left = notices.filter(isLasting)
  return left.length === notices.length ? notices : left
}
