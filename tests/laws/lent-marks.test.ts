import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeAddress, encodeAddress } from '../../src/share/address.ts'
import { addressOfState, addressToShare, stateOfAddress } from '../../src/share/address-of-state.ts'
import { markPlaced, markTogether, undoMarking } from '../../src/store/known-transitions.ts'
import type { State } from '../../src/store/state.ts'
import { initialState } from '../../src/store/state.ts'
import { putAwayLent, takeOverKnown, toggleKnown } from '../../src/store/transitions.ts'
import { buildColumns } from '../build-graph.ts'
import { runs } from './check-law.ts'

const TOPICS = ['a', 'b', 'c', 'd', 'e', 'f']
const { columns } = buildColumns(TOPICS.join(';'))

const topic = fc.integer({ min: 0, max: TOPICS.length - 1 })
const marks = fc.uniqueArray(topic)
const step: fc.Arbitrary<(state: State) => State> = fc.oneof(
  topic.map((one) => (state: State) => toggleKnown(state, one)),
  marks.map((many) => (state: State) => markPlaced(state, many)),
  marks.map((many) => (state: State) => markTogether(state, many)),
  fc.constant(undoMarking),
  fc.constant((state: State) => reopened(state, state))
)

/** The address of a state, opened by a page that shows another. */
function reopened(state: State, page: State): State {
  const hash = encodeAddress(addressOfState(columns, state))
  return stateOfAddress(columns, page, decodeAddress(hash))
}

const sorted = (set: Iterable<number> | null) => [...(set ?? [])].sort((a, b) => a - b)

const lending = fc
  .record({ mine: marks, theirs: fc.uniqueArray(topic, { minLength: 1 }) })
  .filter(({ mine, theirs }) => sorted(mine).join() !== sorted(theirs).join())

it('a link stays its sender’s, and my marks mine, whatever is marked under it', () => {
  fc.assert(
    fc.property(lending, fc.array(step, { maxLength: 12 }), ({ mine, theirs }, steps) => {
      const known = new Set(mine)
      const link = { ...initialState, lent: new Set(theirs), sent: new Set(theirs) }
      const opened = reopened(link, { ...initialState, known })
      const state = steps.reduce((before, next) => next(before), opened)

      expect(addressOfState(columns, state).known).toEqual(addressOfState(columns, opened).known)
      for (const page of [state, reopened(state, state), reopened(state, initialState)]) {
        const shared = encodeAddress(addressToShare(columns, page, true))
        const again = stateOfAddress(columns, initialState, decodeAddress(shared))
        expect(sorted(again.sent)).toEqual(sorted(theirs))
        expect(addressToShare(columns, page, false).known).toBeUndefined()
      }
      // No mark of mine is lost, and each new one was made by hand here.
      expect(mine.filter((one) => !state.known.has(one))).toEqual([])
      const isMade = (one: number) => known.has(one) || state.markedHere.has(one)
      expect([...state.known].filter((one) => !isMade(one))).toEqual([])
      expect(putAwayLent(state).known).toBe(state.known)
      const held = new Set([...state.known, ...(state.lent ?? [])])
      expect(sorted(takeOverKnown(state).known)).toEqual(sorted(held))
    }),
    runs(500)
  )
})
