import { useMemo } from 'react'
import { findOrderDifferences } from '../store/comparison.ts'
import { needsReload } from '../store/needs-reload.ts'
import { useApp, useDetails } from '../store/use-app.ts'

/** Where two outlines differ in order, which stands in the second part of the graph file. */
export type OrderState =
  | { status: 'loading' }
  /** Each pair as the first outline orders it. */
  | { status: 'ready'; pairs: readonly [number, number][] }
  | { status: 'failed'; isOutdated: boolean; retry: () => void }

/** Loads what it needs as soon as it is asked. */
export function useOrderDifferences(compare: readonly [number, number]): OrderState {
  const { graph, details: store } = useApp()
  const state = useDetails()
  const details = state.status === 'ready' ? state.details : null
  const pairs = useMemo(
    () => details && findOrderDifferences(graph, details, compare),
    [graph, details, compare]
  )
  if (pairs) return { status: 'ready', pairs }
  if (state.status !== 'failed') return { status: 'loading' }
  const isOutdated = needsReload(state.error)
  return {
    status: 'failed',
    isOutdated,
    retry: () => (isOutdated ? location.reload() : store.load())
  }
}
