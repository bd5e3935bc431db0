import { describe, expect, it } from 'vitest'
import { initialState, knownTopics } from '../../../src/store/state.ts'
import {
  addNotice,
  clearRoute,
  dismissNotices,
  putAwayLent,
  routeTo,
  selectTopic,
  setCamera,
  setHoursPerWeek,
  setLanguage,
  showView,
  takeOverKnown,
  toggleKnown
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
