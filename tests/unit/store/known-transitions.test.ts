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
  takeOverKnown,
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

  it('takes nothing back from another tab’s mark of a topic that a link lends', () => {
    const state = replaceKnown(toggleKnown(lending, 2), new Set([1, 2, 9]))
    expect([...undoMarking(state).known]).toEqual([1, 2, 9])
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

describe('under a link’s marks', () => {
  const both = { ...lending, known: new Set([1, 2]) }
  const own = ({ known }: typeof initialState) => [...known].sort((a, b) => a - b)

  it('an unticked one stays mine where I had it', () => {
    const state = toggleKnown(both, 2)
    expect(marks(state)).toEqual([3])
    expect(own(state)).toEqual([1, 2])
    expect(marks(putAwayLent(state))).toEqual([1, 2])
  })

  it('what I tick and untick leaves mine as they were', () => {
    expect(own(toggleKnown(toggleKnown(both, 5), 5))).toEqual([1, 2])
    expect(own(toggleKnown(toggleKnown(lending, 9), 9))).toEqual([1, 9])
  })

  it('Undo brings both back, and knows again what was marked here', () => {
    const ticked = toggleKnown(both, 5)
    const again = undoMarking(toggleKnown(ticked, 5))
    expect([own(again), marks(again)]).toEqual([own(ticked), marks(ticked)])
    expect(own(toggleKnown(again, 5))).toEqual([1, 2])
    const undone = undoMarking(toggleKnown(both, 2))
    expect([own(undone), marks(undone)]).toEqual([
      [1, 2],
      [2, 3]
    ])
  })

  it('what answers or an offer mark becomes mine, also where the link has it', () => {
    for (const mark of [markPlaced, markTogether]) {
      const state = mark(both, [2, 3, 5])
      expect(own(state)).toEqual([1, 2, 3, 5])
      expect(state.marking?.topics).toEqual([5, 3])
      const undone = undoMarking(state)
      expect([own(undone), marks(undone)]).toEqual([
        [1, 2],
        [2, 3]
      ])
    }
  })

  it('they are taken over as they hold, and cost me none', () => {
    expect(own(takeOverKnown(toggleKnown(both, 2)))).toEqual([1, 2, 3])
    expect(own(takeOverKnown(toggleKnown(both, 3)))).toEqual([1, 2])
  })
})
