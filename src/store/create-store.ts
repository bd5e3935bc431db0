import type { StoreApi } from 'zustand/vanilla'
import { createStore as createVanillaStore } from 'zustand/vanilla'
import type { State } from './state.ts'
import { initialState } from './state.ts'

/** `store.setState((state) => selectTopic(state, 7))`, `store.subscribe((state, before) => …)`. */
export type Store = StoreApi<State>

/** The one store of the page. It holds no functions: every change is a transition of `transitions.ts`. */
export function createStore(initial: Partial<State> = {}): Store {
  return createVanillaStore<State>(() => ({ ...initialState, ...initial }))
}

/**
 * Calls `listen` with a value read from the state now and whenever it changes (by `Object.is`);
 * gives back the undo.
 */
export function bindTo<T>(
  store: Store,
  read: (state: State) => T,
  listen: (value: T, before: T | undefined) => void
): () => void {
  let value = read(store.getState())
  listen(value, undefined)
  return store.subscribe((state) => {
    const before = value
    value = read(state)
    if (!Object.is(value, before)) listen(value, before)
  })
}
