import { expect, it } from 'vitest'
import { bindProgress } from '../../../src/progress/bind-progress.ts'
import { createStore } from '../../../src/store/create-store.ts'
import { createKeep } from '../../../src/store/keep.ts'
import { takeOverKnown, toggleKnown } from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns: graph, topic } = buildColumns('a → b')

function tabWith(texts: Map<string, string>) {
  const keep = createKeep(() => ({
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text)
  }))
  const store = createStore({ lent: null })
  const tabs = new EventTarget()
  const undo = bindProgress({ store, graph }, keep, tabs)
  return { store, tabs, undo }
}

it('stores marks as they are made, and gives them back', () => {
  const texts = new Map<string, string>()
  tabWith(texts).store.setState((state) => toggleKnown(state, topic('b')))
  expect(texts.get('zhilu.known')).toBe('["b"]')
  expect([...tabWith(texts).store.getState().known]).toEqual([topic('b')])
})

it("does not store a link's marks before they are taken over", () => {
  const texts = new Map<string, string>()
  const { store } = tabWith(texts)
  store.setState({ lent: new Set([topic('a')]) })
  expect(texts.size).toBe(0)
  store.setState(takeOverKnown)
  expect(texts.get('zhilu.known')).toBe('["a"]')
})

it('follows another tab', () => {
  const texts = new Map<string, string>()
  const { store, tabs } = tabWith(texts)
  texts.set('zhilu.known', '["a"]')
  tabs.dispatchEvent(Object.assign(new Event('storage'), { key: 'zhilu.known' }))
  expect([...store.getState().known]).toEqual([topic('a')])
})

it('says once that the browser keeps nothing, and goes on', () => {
  const store = createStore()
  bindProgress(
    { store, graph },
    createKeep(() => undefined),
    new EventTarget()
  )
  store.setState((state) => toggleKnown(state, topic('a')))
  store.setState((state) => toggleKnown(state, topic('b')))
  expect(store.getState().known.size).toBe(2)
  expect(store.getState().notices).toEqual([{ kind: 'not-kept' }])
})

it('keeps damaged marks beside before it writes new ones', () => {
  const texts = new Map([['zhilu.known', '["b"']])
  const { store } = tabWith(texts)
  store.setState((state) => toggleKnown(state, topic('a')))
  expect(texts.get('zhilu.known.damaged')).toBe('["b"')
  expect(store.getState().notices).toEqual([{ kind: 'not-kept' }])
})

it('never writes over marks that cannot be read', () => {
  const texts = new Map([['zhilu.known', '["b"]']])
  const keep = createKeep(() => ({
    getItem: () => {
      throw new Error('locked')
    },
    setItem: (name, text) => void texts.set(name, text)
  }))
  const store = createStore()
  bindProgress({ store, graph }, keep, new EventTarget())
  store.setState((state) => toggleKnown(state, topic('a')))
  expect(texts.get('zhilu.known')).toBe('["b"]')
  expect(store.getState().notices).toEqual([{ kind: 'not-kept' }])
})
