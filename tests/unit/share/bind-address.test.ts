import { describe, expect, it } from 'vitest'
import type { AddressBar } from '../../../src/share/bind-address.ts'
import { bindAddress } from '../../../src/share/bind-address.ts'
import { createStore } from '../../../src/store/create-store.ts'
import type { State } from '../../../src/store/state.ts'
import {
  focusOn,
  putAwayLent,
  routeTo,
  selectTopic,
  setCamera,
  setFocusDepth,
  setHoursPerWeek,
  takeOverKnown,
  toggleKnown,
  toggleLimit
} from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic } = buildColumns('a → b')

/** An address bar with a history, as far as addresses need it. */
function createBar(hash: string) {
  const entries = [hash]
  const events = new EventTarget()
  const location = { pathname: '/', search: '', hash }
  const show = (url: string) => {
    const at = url.indexOf('#')
    location.hash = at < 0 ? '' : url.slice(at)
  }
  const bar = Object.assign(events, {
    location,
    history: {
      pushState: (_: unknown, __: string, url: string) => {
        show(url)
        entries.push(location.hash)
      },
      replaceState: (_: unknown, __: string, url: string) => {
        show(url)
        entries[entries.length - 1] = location.hash
      }
    }
  })
  const back = () => {
    entries.pop()
    location.hash = entries.at(-1) ?? ''
    events.dispatchEvent(new Event('popstate'))
  }
  return { bar: bar as unknown as AddressBar, entries, back }
}

describe('the address bar', () => {
  it('is read at once and rewritten as we write it', () => {
    const store = createStore()
    const { bar, entries } = createBar('#topic=A&nonsense')
    bindAddress(store, columns, bar)
    expect(store.getState().topic).toBe(topic('a'))
    expect(entries).toEqual(['#topic=a&v=1'])
  })

  it('gets a step of history for a topic, none for the camera', () => {
    const store = createStore()
    const { bar, entries } = createBar('')
    bindAddress(store, columns, bar)
    store.setState((state) => selectTopic(state, topic('b')))
    store.setState((state) => setCamera(state, { x: 1, y: 2, zoom: 3 }))
    expect(entries).toEqual(['', '#topic=b&at=1,2,3&v=1'])
  })

  it('goes back to what was shown before', () => {
    const store = createStore()
    const { bar, back } = createBar('')
    bindAddress(store, columns, bar)
    store.setState((state) => selectTopic(state, topic('a')))
    store.setState((state) => routeTo(state, topic('b')))
    back()
    expect(store.getState()).toMatchObject({ topic: topic('a'), targets: [], view: 'map' })
    back()
    expect(store.getState().topic).toBeNull()
  })

  it('gets a step for each thing a person means, none for what is turned or typed', () => {
    const steps = (...acts: ((state: State) => State)[]) => {
      const store = createStore()
      const { bar, entries } = createBar('#route=b&known=a')
      bindAddress(store, columns, bar)
      for (const act of acts) store.setState(act, true)
      return entries.length - 1
    }
    expect(steps((state) => focusOn(state, topic('a')))).toBe(1)
    expect(
      steps(
        (state) => focusOn(state, topic('a')),
        (state) => setFocusDepth(state, 3),
        (state) => setFocusDepth(state, 4)
      )
    ).toBe(1)
    expect(steps((state) => toggleLimit(state, 'required'))).toBe(1)
    expect(steps((state) => ({ ...state, avoid: [topic('a')] }))).toBe(1)
    expect(steps((state) => setHoursPerWeek(state, 8))).toBe(0)
    expect(steps((state) => toggleKnown(state, topic('b')))).toBe(0)
    expect(steps(takeOverKnown)).toBe(1)
    expect(steps(putAwayLent)).toBe(1)
  })

  it('makes no steps where Back belongs to the page around', () => {
    const store = createStore()
    const { bar, entries } = createBar('')
    bindAddress(store, columns, bar, { hasSteps: false })
    store.setState((state) => selectTopic(state, topic('b')))
    expect(entries).toEqual(['#topic=b&v=1'])
  })

  it('bears a browser that refuses to write it', () => {
    const store = createStore()
    const { bar } = createBar('')
    bindAddress(store, columns, bar)
    bar.history.pushState = () => {
      throw new DOMException('too often', 'SecurityError')
    }
    store.setState((state) => selectTopic(state, topic('b')))
    expect(store.getState().topic).toBe(topic('b'))
  })

  it('is left alone after the undo', () => {
    const store = createStore()
    const { bar, entries } = createBar('')
    bindAddress(store, columns, bar)()
    store.setState((state) => selectTopic(state, topic('a')))
    expect(entries).toEqual([''])
  })
})
