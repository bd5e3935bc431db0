import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { GraphDetails } from '../../graph/file/details.ts'

/** The second part of the graph file: not asked for, on its way, there, or failed with what went wrong. */
export type DetailsState =
  | { status: 'idle' | 'loading' }
  | { status: 'ready'; details: GraphDetails }
  | { status: 'failed'; error: unknown }

export type DetailsStore = StoreApi<DetailsState> & {
  /** Loads once; again only after a failure. */
  load(): void
}

/** The details of a graph, loaded when first needed. */
export function createDetailsStore(loadDetails: () => Promise<GraphDetails>): DetailsStore {
  const store = createStore<DetailsState>(() => ({ status: 'idle' }))
  const load = () => {
    const { status } = store.getState()
    if (status === 'loading' || status === 'ready') return
    store.setState({ status: 'loading' }, true)
    loadDetails().then(
      (details) => store.setState({ status: 'ready', details }, true),
      (error: unknown) => store.setState({ status: 'failed', error }, true)
    )
  }
  return { ...store, load }
}
