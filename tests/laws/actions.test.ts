import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeAddress, encodeAddress } from '../../src/share/address.ts'
import { addressOfState, stateOfAddress } from '../../src/share/address-of-state.ts'
import type { Action } from '../../src/store/answers.ts'
import { initialState } from '../../src/store/state.ts'
import { takeAction } from '../../src/store/take-action.ts'
import { buildColumns } from '../build-graph.ts'
import { runs } from './check-law.ts'

const from = (outline: string) => [{ outline, line: 1, column: 1, path: ['A'] }]
const { columns } = buildColumns('a → b → c; a → d', {
  a: { parent: 'left', sources: from('a.md') },
  b: { parent: 'inner', sources: from('b.md') },
  inner: { parent: 'right' },
  c: { parent: 'right' },
  bare: { learn: false }
})

const topic = fc.nat(columns.topicCount - 1)
const topics = fc.uniqueArray(topic, { minLength: 1, maxLength: 3 })
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ verb: fc.constant('route' as const), topics, from: fc.option(topic) }),
  fc.record({ verb: fc.constantFrom('needs' as const, 'unlocks' as const), topics }),
  fc.record({
    verb: fc.constant('compare' as const),
    topics: fc.uniqueArray(topic, { minLength: 2, maxLength: 2 })
  }),
  fc.constant<Action>({ verb: 'compare-outlines', outlines: [0, 1] })
)

it('what any action shows is there again after a reload', () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 1, maxLength: 3 }), (actions) => {
      const state = actions.reduce((before, next) => takeAction(columns, before, next), {
        ...initialState
      })
      const hash = encodeAddress(addressOfState(columns, state))
      const again = stateOfAddress(columns, initialState, decodeAddress(hash))
      expect(again.notices).toEqual([])
      // Where the map was left before a focus is not in an address.
      expect({ ...again, cameraBefore: null }).toEqual({ ...state, cameraBefore: null })
    }),
    runs(500)
  )
})
