import type { GraphColumns } from '../../graph/file/columns.ts'
import { focusClosure } from './focus-closure.ts'
import { shownTopics } from './shown-topics.ts'
import type { Hiding, State } from './state.ts'
import { NO_FILTERS } from './state.ts'
import { isToLearn } from './topic-facts.ts'
import { focusOn, leaveFocus, selectTopic, setFilters } from './transitions.ts'

/** What leaves a topic out of what is shown; nothing where it is shown. */
export function hiddenBy(graph: GraphColumns, state: State, topic: number): Hiding[] {
  const closure = focusClosure(graph, state)
  const isInFocus = !closure || state.focus?.topic === topic || closure.topics.includes(topic)
  return [...(isInFocus ? [] : ['focus' as const]), ...filteredBy(graph, state, topic)]
}

function filteredBy(graph: GraphColumns, state: State, topic: number): Hiding[] {
  if (isShown(graph, state, topic)) return []
  const active = HIDING.filter((one) => ALONE[one](state) !== null)
  const hiding = active.filter((one) => {
    const alone = ALONE[one](state)
    return alone && !isShown(graph, { ...state, ...NOTHING_HIDDEN, ...alone }, topic)
  })
  // Of a group each filter may leave something in, and all together nothing.
  const found = hiding.length > 0 ? hiding : active
  return found.includes('compare') ? found.filter((one) => one !== 'part') : found
}

/**
 * Selects a topic, and gives up the filters that would leave it out; says so. A focus goes on to it, or ends
 * where the topic is nothing to learn.
 */
export function revealTopic(graph: GraphColumns, state: State, topic: number): State {
  const hiding = hiddenBy(graph, state, topic)
  const isAway = hiding.includes('focus')
  const moved = isAway ? moveFocus(graph, state, topic) : state
  const filters = hiding.filter((one) => one !== 'focus')
  const selected = selectTopic(moved, topic)
  return filters.length === 0 ? selected : tell(giveUp(selected, filters), topic, filters)
}

function moveFocus(graph: GraphColumns, state: State, topic: number): State {
  return isToLearn(graph, topic) ? focusOn(state, topic) : leaveFocus(state)
}

/** Gives up what would leave any of these topics out; says so. */
export function unhideTopics(graph: GraphColumns, state: State, topics: readonly number[]): State {
  return topics.reduce((before, topic) => {
    const hiding = hiddenBy(graph, before, topic)
    return hiding.length === 0 ? before : tell(giveUp(before, hiding), topic, hiding)
  }, state)
}

type Change = Partial<Pick<State, 'filters' | 'compare' | 'comparedPart'>>

type Filter = Exclude<Hiding, 'focus'>

const HIDING: readonly Filter[] = ['outlines', 'areas', 'unknown', 'compare', 'part']
const NOTHING_HIDDEN = { filters: NO_FILTERS, compare: null, comparedPart: null }

/** Each of what can hide a topic, alone; null where it is not in use. */
const ALONE: Record<Filter, (state: State) => Change | null> = {
  outlines: ({ filters: { outlines } }) => outlines && { filters: { ...NO_FILTERS, outlines } },
  areas: ({ filters: { areas } }) => areas && { filters: { ...NO_FILTERS, areas } },
  unknown: ({ filters: { only } }) =>
    only.includes('unknown') ? { filters: { ...NO_FILTERS, only: ['unknown'] } } : null,
  compare: ({ compare }) => compare && { compare },
  part: ({ compare, comparedPart }) => comparedPart && { compare, comparedPart }
}

function isShown(graph: GraphColumns, state: State, topic: number): boolean {
  const shown = shownTopics(graph, state)
  return !shown || shown[topic] === 1
}

function giveUp(state: State, hiding: readonly Hiding[]): State {
  const isKept = (one: Hiding) => !hiding.includes(one)
  const { outlines, areas, only } = state.filters
  const left = setFilters(state, {
    outlines: isKept('outlines') ? outlines : null,
    areas: isKept('areas') ? areas : null,
    only: only.filter((limit) => limit !== 'unknown' || isKept('unknown'))
  })
  const compare = isKept('compare') ? state.compare : null
  const comparedPart = compare && isKept('part') ? state.comparedPart : null
  const shown = { ...left, compare, comparedPart, pair: compare && state.pair }
  return isKept('focus') ? shown : leaveFocus(shown)
}

function tell(state: State, topic: number, hiding: readonly Hiding[]): State {
  const others = state.notices.filter(({ kind }) => kind !== 'unfiltered')
  return { ...state, notices: [...others, { kind: 'unfiltered', topic, hiding }] }
}
