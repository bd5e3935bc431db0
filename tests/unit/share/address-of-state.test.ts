import { describe, expect, it } from 'vitest'
import { columnsFromGraph } from '../../../graph/file/columns-from-graph.ts'
import { decodeAddress, encodeAddress } from '../../../src/share/address.ts'
import {
  addressOfState,
  addressToShare,
  stateOfAddress
} from '../../../src/share/address-of-state.ts'
import { initialState } from '../../../src/store/state.ts'
import { routeTo, setCamera, takeOverKnown, toggleKnown } from '../../../src/store/transitions.ts'
import { buildColumns, buildGraph } from '../../build-graph.ts'

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
      {
        kind: 'gone',
        names: [
          { key: 'route', name: 'nothing' },
          { key: 'topic', name: 'nobody' }
        ],
        more: 0
      },
      { kind: 'ignored', parts: ['wrong=1'] }
    ])
  })

  it('lends its marks and leaves mine alone', () => {
    const mine = toggleKnown(initialState, topic('a'))
    const state = stateOfAddress(columns, mine, decodeAddress('#known=b'))
    expect([...(state.lent ?? [])]).toEqual([topic('b')])
    expect(state.known).toBe(mine.known)
  })

  it('without a mark that counts leaves mine in place', () => {
    expect(open('#known=nobody').lent).toBeNull()
  })

  it('with many marks keeps each of them in a short form, and counts those that are gone', () => {
    const names = Array.from({ length: 300 }, (_, i) => `topic-number-${i}`)
    const before = buildColumns(names.join(';')).columns
    const known = new Set(names.map((name) => before.topicById(name)))
    const hash = encodeAddress(addressToShare(before, { ...initialState, known }, true))
    expect(hash.length).toBeLessThan(1350)
    const graph = buildGraph(names.slice(2).concat('renamed', 'new').join(';'))
    const redirects = new Map([['topic-number-0', 'renamed']])
    const { columns: after } = columnsFromGraph({ graph, redirects })
    const { lent, notices } = stateOfAddress(after, initialState, decodeAddress(hash))
    expect(lent?.size).toBe(299)
    expect(lent?.has(after.topicById('renamed'))).toBe(true)
    expect(lent?.has(after.topicById('new'))).toBe(false)
    expect(notices).toEqual([{ kind: 'gone', names: [], more: 1 }])
  })

  it('names a dozen of a thousand topics that are gone', () => {
    const known = Array.from({ length: 1000 }, (_, i) => `g${i}`)
    const [notice] = open(`#known=${known.join(',')}`).notices
    expect(notice).toMatchObject({ kind: 'gone', names: { length: 12 }, more: 988 })
  })

  it('that brings just the marks I have is mine: nobody lends me what I own', () => {
    const mine = toggleKnown(initialState, topic('a'))
    expect(stateOfAddress(columns, mine, decodeAddress('#known=a')).lent).toBeNull()
    expect(stateOfAddress(columns, mine, decodeAddress('#known=a,b')).lent?.size).toBe(2)
  })

  it('is passed on with the marks it came with, without those I made meanwhile', () => {
    const state = toggleKnown(open('#known=b'), topic('a'))
    expect([...(state.lent ?? [])].length).toBe(2)
    expect(addressToShare(columns, state, true).known).toEqual(['b'])
    expect(addressToShare(columns, takeOverKnown(state), true).known).toEqual(['a', 'b'])
  })

  it('stays the link it was, whatever I mark and unmark under it', () => {
    const marked = toggleKnown(open('#known=b'), topic('a'))
    for (const state of [marked, toggleKnown(marked, topic('b'))])
      expect(encodeAddress(addressOfState(columns, state))).toBe('known=b&v=1')
    const anew = { ...initialState, known: marked.known }
    const again = stateOfAddress(columns, anew, decodeAddress('#known=b&v=1'))
    expect(again).toMatchObject({ lent: new Set([topic('b')]), sent: new Set([topic('b')]) })
  })

  it('goes on with what I marked under it, where Back leads to it again', () => {
    const marked = toggleKnown(toggleKnown(open('#known=b'), topic('a')), topic('b'))
    const back = stateOfAddress(columns, marked, decodeAddress('#topic=c&known=b'))
    expect(back).toMatchObject({ lent: new Set([topic('a')]), topic: topic('c') })
    expect([...toggleKnown(back, topic('a')).known]).toEqual([])
    const other = stateOfAddress(columns, marked, decodeAddress('#known=c'))
    expect(other).toMatchObject({ lent: new Set([topic('c')]), markedHere: new Set() })
  })

  it('that says no mark at all is lent none, and is not taken for mine', () => {
    const mine = toggleKnown(initialState, topic('a'))
    const state = stateOfAddress(columns, mine, decodeAddress('#known='))
    expect(state).toMatchObject({ lent: new Set(), notices: [] })
    expect(encodeAddress(addressOfState(columns, state))).toBe('known=&v=1')
    expect(addressToShare(columns, state, true).known).toBeUndefined()
  })

  it('falls back to the map where it asks for a route without a target, and says so', () => {
    expect(open('#view=route')).toMatchObject({
      view: 'map',
      notices: [{ kind: 'ignored', parts: ['view=route'] }]
    })
  })

  it('to a route opens the route where the list is home', () => {
    const phone = { ...initialState, home: 'list' as const, view: 'list' as const }
    expect(stateOfAddress(columns, phone, decodeAddress('#route=c')).view).toBe('route')
    const hash = encodeAddress(addressOfState(columns, { ...routeTo(phone, 2), view: 'list' }))
    expect(stateOfAddress(columns, phone, decodeAddress(hash)).view).toBe('list')
  })

  it('has no route to advice', () => {
    const advice = buildColumns('', { tips: { kind: 'advice', learn: false, x: null, y: null } })
    const state = stateOfAddress(advice.columns, initialState, decodeAddress('#route=tips'))
    expect(state.targets).toEqual([])
    expect(state.notices).toEqual([{ kind: 'ignored', parts: ['route=tips'] }])
  })

  it('marks only what can be learnt, and names the rest', () => {
    const { columns, topic } = buildColumns('', { a: { parent: 'tools' } })
    const state = stateOfAddress(columns, initialState, decodeAddress('#known=tools,a'))
    expect([...(state.lent ?? [])]).toEqual([topic('a')])
    expect(state.notices).toEqual([{ kind: 'ignored', parts: ['known=tools'] }])
  })

  it('opens a focus and what is left out, as far as the graph has them', () => {
    const state = open('#focus=%E4%B9%99&depth=2&dir=up&outlines=a.md,z.md&areas=zzz&only=unknown')
    expect(state.focus).toEqual({ topic: topic('b'), direction: 'up', depth: 2 })
    expect(state.filters).toEqual({ outlines: [0], areas: null, only: ['unknown'] })
    expect(state.notices).toEqual([
      { kind: 'gone', names: [{ key: 'areas', name: 'zzz' }], more: 0 },
      { kind: 'ignored', parts: ['outlines=z.md'] }
    ])
  })

  it('writes focus and filters back as they came', () => {
    const hash = 'focus=b&depth=2&dir=up&outlines=a.md&only=required,unknown&v=1'
    const again = encodeAddress(addressOfState(columns, open(hash)))
    expect(decodeAddress(again)).toEqual(decodeAddress(hash))
  })

  it('opens a focus on a group with something to learn inside, and on nothing else', () => {
    const { columns, topic } = buildColumns('', { a: { parent: 'tools' }, bare: { learn: false } })
    const at = (hash: string) => stateOfAddress(columns, initialState, decodeAddress(hash))
    expect(at('#focus=tools')).toMatchObject({ focus: { topic: topic('tools') }, notices: [] })
    expect(at('#focus=bare')).toMatchObject({ focus: null, notices: [{ parts: ['focus=bare'] }] })
  })

  it('compares two outlines and says what it cannot compare', () => {
    expect(open('#compare=a.md,z.md')).toMatchObject({
      compare: null,
      notices: [{ kind: 'ignored', parts: ['compare=z.md', 'compare=a.md'] }]
    })
  })
})

describe('a copied link', () => {
  const state = toggleKnown(routeTo(initialState, topic('c')), topic('a'))

  it('sends the route also where the sender looks at the map', () => {
    expect(addressToShare(columns, { ...state, view: 'map' }, false).view).toBe('route')
  })

  it('leaves my marks out unless I say so', () => {
    expect(addressToShare(columns, state, false).known).toBeUndefined()
    expect(addressToShare(columns, state, true).known).toEqual(['a'])
  })

  it('says where the map rests only where the map is what it opens', () => {
    const moved = setCamera(state, { x: 1, y: 2, zoom: 3 })
    expect(addressToShare(columns, moved, false).at).toBeUndefined()
    expect(addressToShare(columns, { ...moved, targets: [], view: 'map' }, false).at).toEqual(
      moved.camera
    )
  })

  it('names the language it was read in', () => {
    expect(addressToShare(columns, state, false).lang).toBe('zh')
  })
})
