import { describe, expect, it } from 'vitest'
import { initialState, knownTopics } from '../../../src/store/state.ts'
import {
  addNotice,
  clearFilters,
  clearRoute,
  compareOutlines,
  dismissNotices,
  focusOn,
  leaveFocus,
  putAwayLent,
  routeTo,
  selectEdge,
  selectTopic,
  setCamera,
  setFilters,
  setFocusDepth,
  setFocusDirection,
  setHoursPerWeek,
  setLanguage,
  showView,
  takeOverKnown,
  toggleKnown,
  toggleLimit
} from '../../../src/store/transitions.ts'

const lending = { ...initialState, known: new Set([1]), lent: new Set([2, 3]) }

describe('a route', () => {
  it('takes the place of the topic it leads to', () => {
    const state = routeTo(selectTopic(initialState, 7), 7)
    expect(state).toMatchObject({ topic: null, targets: [7], view: 'route' })
  })

  it('leaves its view when it is cleared', () => {
    expect(clearRoute(routeTo({ ...initialState, home: 'list' }, 7))).toMatchObject({
      targets: [],
      view: 'list'
    })
  })

  it('leaves another view as it is', () => {
    expect(clearRoute(showView(routeTo(initialState, 7), 'list')).view).toBe('list')
  })

  it('has no view while there is none', () => {
    expect(showView(initialState, 'route')).toBe(initialState)
  })
})

describe('known topics', () => {
  it('are marked and unmarked', () => {
    const once = toggleKnown(initialState, 4)
    expect([...once.known]).toEqual([4])
    expect([...toggleKnown(once, 4).known]).toEqual([])
  })

  it('are those of the link while it lends some', () => {
    expect([...knownTopics(lending)]).toEqual([2, 3])
  })

  it('follow both sets when the person marks under a link', () => {
    const state = toggleKnown(lending, 5)
    expect([...state.known]).toEqual([1, 5])
    expect([...knownTopics(state)]).toEqual([2, 3, 5])
  })

  it('of a link join the own ones when taken over', () => {
    const state = takeOverKnown(lending)
    expect([...state.known]).toEqual([1, 2, 3])
    expect(state.lent).toBeNull()
  })

  it('of a link hold until put away, also when the last is unticked', () => {
    const state = toggleKnown(toggleKnown(lending, 2), 3)
    expect(knownTopics(state).size).toBe(0)
    expect([...knownTopics(putAwayLent(state))]).toEqual([1])
  })

  it('of a link go without a trace when put away', () => {
    expect([...knownTopics(putAwayLent(lending))]).toEqual([1])
  })
})

it('keeps what the person chose apart from what a link says', () => {
  expect(setLanguage(initialState, 'en').chosen).toEqual({ language: 'en' })
})

it.each([0, 0.05, -1, 169, Number.NaN])('takes %d hours a week for none', (hours) => {
  expect(setHoursPerWeek(initialState, hours).hoursPerWeek).toBeNull()
})

it('stays the same object when the camera stays where it is', () => {
  const state = setCamera(initialState, { x: 1, y: 2, zoom: 3 })
  expect(setCamera(state, { x: 1, y: 2, zoom: 3 })).toBe(state)
})

it('forgets what a link got wrong when the person goes on to a topic', () => {
  const told = addNotice(addNotice(initialState, { kind: 'ignored', parts: ['x=1'] }), {
    kind: 'not-kept'
  })
  expect(selectTopic(told, 3).notices).toEqual([{ kind: 'not-kept' }])
  expect(selectTopic({ ...told, topic: 3 }, null).notices).toHaveLength(2)
})

it('says once that marks cannot be kept', () => {
  const state = addNotice(addNotice(initialState, { kind: 'not-kept' }), { kind: 'not-kept' })
  expect(state.notices).toHaveLength(1)
  expect(dismissNotices(state).notices).toEqual([])
})

describe('a focus', () => {
  const camera = { x: 1, y: 2, zoom: 0.5 }

  it('sees two steps both ways at first, and goes on as it was set', () => {
    const first = focusOn(initialState, 3)
    expect(first.focus).toEqual({ topic: 3, direction: 'both', depth: 2 })
    const set = setFocusDepth(setFocusDirection(first, 'up'), null)
    expect(focusOn(set, 4).focus).toEqual({ topic: 4, direction: 'up', depth: null })
  })

  it('goes back to where the map was left', () => {
    const state = focusOn(focusOn({ ...initialState, camera }, 3), 4)
    expect(state.camera).toBeNull()
    expect(leaveFocus({ ...state, camera: { x: 9, y: 9, zoom: 1 } })).toMatchObject({
      focus: null,
      camera
    })
  })

  it('ends where a route begins', () => {
    const state = routeTo(focusOn({ ...initialState, camera }, 3), 4)
    expect(state).toMatchObject({ focus: null, camera: null })
  })
})

describe('filters', () => {
  it('that would hide everything are none', () => {
    const state = setFilters(initialState, { areas: [2], outlines: [0] })
    expect(setFilters(state, { areas: [] }).filters).toEqual({
      areas: null,
      outlines: [0],
      only: []
    })
  })

  it('are set and taken back one by one', () => {
    const both = toggleLimit(toggleLimit(initialState, 'unknown'), 'required')
    expect(both.filters.only).toEqual(['unknown', 'required'])
    expect(toggleLimit(both, 'unknown').filters.only).toEqual(['required'])
    expect(clearFilters(both).filters).toEqual(initialState.filters)
  })

  it('do not compare an outline with itself', () => {
    expect(compareOutlines(initialState, [1, 1]).compare).toBeNull()
    expect(compareOutlines(initialState, [0, 1]).compare).toEqual([0, 1])
  })
})

it('explains a prerequisite in place of a topic, and a topic in place of a prerequisite', () => {
  const explained = selectEdge(selectTopic(initialState, 3), 7)
  expect(explained).toMatchObject({ topic: null, edge: 7 })
  expect(selectTopic(explained, 3)).toMatchObject({ topic: 3, edge: null })
})
