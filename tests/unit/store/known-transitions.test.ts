import { describe, expect, it } from 'vitest'
import {
  markPlaced,
  markTogether,
  passMarking,
  undoMarking
} from '../../../src/store/known-transitions.ts'
import { initialState, knownTopics } from '../../../src/store/state.ts'
import {
  clearRoute,
  putAwayLent,
  replaceKnown,
  routeTo,
  selectTopic,
  toggleKnown
} from '../../../src/store/transitions.ts'

const lending = { ...initialState, known: new Set([1, 9]), lent: new Set([2, 3]) }
const marks = (state: typeof initialState) => [...knownTopics(state)].sort((a, b) => a - b)

describe('the last change of marks', () => {
  it('says which topic was marked by hand', () => {
    expect(toggleKnown(initialState, 4).marking).toMatchObject({
      kind: 'one',
      topics: [4],
      isKnown: true
    })
  })

  it('is of those topics alone that were not marked before', () => {
    const state = markTogether(toggleKnown(initialState, 4), [4, 5, 6, 5])
    expect(state.marking).toMatchObject({ kind: 'together', topics: [5, 6] })
    expect(marks(undoMarking(state))).toEqual([4])
  })

  it('stays what it was where nothing changes', () => {
    const state = toggleKnown(initialState, 4)
    expect(markPlaced(state, [4])).toBe(state)
    expect(markPlaced(state, [])).toBe(state)
  })

  it('is taken back as one, also a mark that was taken away', () => {
    expect(marks(undoMarking(markPlaced(lending, [2, 5, 6])))).toEqual([2, 3])
    expect(marks(undoMarking(toggleKnown(lending, 2)))).toEqual([2, 3])
  })

  it('leaves a mark that one had oneself under those of a link', () => {
    const state = undoMarking(toggleKnown(lending, 9))
    expect(marks(state)).toEqual([2, 3])
    expect([...state.known]).toEqual([1, 9])
  })

  it('leaves what another tab has marked since', () => {
    const state = replaceKnown(toggleKnown(initialState, 4), new Set([4, 7]))
    expect(marks(undoMarking(state))).toEqual([7])
  })

  it('is past when the person goes on', () => {
    const state = toggleKnown(lending, 4)
    for (const next of [
      selectTopic(state, 8),
      routeTo(state, 8),
      clearRoute(state),
      putAwayLent(state),
      passMarking(state),
      undoMarking(state)
    ])
      expect(next.marking).toBeNull()
    expect(selectTopic(state, null).marking).toBe(state.marking)
  })

  it('has nothing to take back once it is past', () => {
    const state = passMarking(toggleKnown(initialState, 4))
    expect(undoMarking(state)).toBe(state)
    expect(passMarking(initialState)).toBe(initialState)
  })
})
