import { describe, expect, it } from 'vitest'
import { decodeAddress, encodeAddress } from '../../../src/share/address.ts'
import {
  addressOfState,
  addressToShare,
  stateOfAddress
} from '../../../src/share/address-of-state.ts'
import { initialState } from '../../../src/store/state.ts'
import { routeTo, setCamera, toggleKnown } from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic } = buildColumns('a → b → c', { b: { label: '乙', aliases: ['Bee'] } })
const open = (hash: string) => stateOfAddress(columns, initialState, decodeAddress(hash))

describe('a link', () => {
  it('opens the view it was taken from', () => {
    const state = setCamera(routeTo(initialState, topic('c')), { x: 1, y: 2, zoom: 0.5 })
    const hash = encodeAddress(addressOfState(columns, state))
    expect(open(hash)).toEqual({ ...state, notices: [] })
  })

  it('takes a name for an id, and is then written with the id', () => {
    const state = open('#topic=bee&route=%E4%B9%99')
    expect(addressOfState(columns, state)).toMatchObject({ topic: 'b', route: ['b'] })
  })

  it('names the topics it asks for in vain', () => {
    const state = open('#topic=nobody&route=c,nothing&wrong=1')
    expect(state).toMatchObject({ topic: null, targets: [topic('c')] })
    expect(state.notices).toEqual([
      { kind: 'ignored', parts: ['wrong=1', 'route=nothing', 'topic=nobody'] }
    ])
  })

  it('lends its marks and leaves mine alone', () => {
    const mine = toggleKnown(initialState, topic('a'))
    const state = stateOfAddress(columns, mine, decodeAddress('#known=b'))
    expect([...(state.lent ?? [])]).toEqual([topic('b')])
    expect(state.known).toBe(mine.known)
  })

  it('falls back to the map where it asks for a route without a target', () => {
    expect(open('#view=route').view).toBe('map')
  })

  it('keeps filters that nothing uses yet, as far as the graph has them', () => {
    const { kept } = open('#focus=%E4%B9%99&depth=2&dir=up&outlines=a.md,z.md&areas=zzz')
    expect(kept).toEqual({ focus: 'b', depth: 2, dir: 'up', outlines: ['a.md'] })
  })
})

describe('a copied link', () => {
  const state = toggleKnown(routeTo(initialState, topic('c')), topic('a'))

  it('leaves my marks out unless I say so', () => {
    expect(addressToShare(columns, state, false).known).toBeUndefined()
    expect(addressToShare(columns, state, true).known).toEqual(['a'])
  })

  it('names the language it was read in', () => {
    expect(addressToShare(columns, state, false).lang).toBe('zh')
  })
})
