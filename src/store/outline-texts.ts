import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'

/** The text of one outline: on its way, there, or failed with what went wrong. */
export type TextState =
  | { status: 'loading' }
  | { status: 'ready'; text: string }
  | { status: 'failed'; error: unknown }

/** The texts asked for so far, by the outline's number. */
export type OutlineTexts = StoreApi<ReadonlyMap<number, TextState>> & {
  /** Loads once; again only after a failure. */
  load(outline: number): void
}

/** The texts of the outlines, each loaded when first needed and kept: few are ever read. */
export function createOutlineTexts(loadText: (outline: number) => Promise<string>): OutlineTexts {
  const store = createStore<ReadonlyMap<number, TextState>>(() => new Map())
  const set = (outline: number, state: TextState) =>
    store.setState(new Map(store.getState()).set(outline, state), true)
  const load = (outline: number) => {
    const status = store.getState().get(outline)?.status
    if (status === 'loading' || status === 'ready') return
    set(outline, { status: 'loading' })
    loadText(outline).then(
      (text) => set(outline, { status: 'ready', text }),
      (error: unknown) => set(outline, { status: 'failed', error })
    )
  }
  return { ...store, load }
}
