import { useEffect, useRef } from 'react'
import type { View } from './store/state.ts'

/** What may be open on the page, and take the focus away when it goes. */
type Open = { topic: number | null; targets: readonly number[]; view: View; isFocused: boolean }

/**
 * Gives the focus a new place when what had it went away with a panel: the route that has just come,
 * else the list or the map. Where the focus still stands somewhere, nothing happens.
 */
export function useKeptFocus({ topic, targets, view, isFocused }: Open): void {
  const before = useRef({ topic, targets, isFocused })
  useEffect(() => {
    const last = before.current
    before.current = { topic, targets, isFocused }
    if (last.topic === topic && last.targets === targets && last.isFocused === isFocused) return
    const isNewRoute = last.targets !== targets && targets.length > 0
    const rest = view === 'list' ? '#topic-tree [tabindex="0"]' : '#map'
    const place = document.querySelector<HTMLElement>(isNewRoute ? '#route-title' : rest)
    if (document.activeElement === document.body) place?.focus({ preventScroll: true })
  }, [topic, targets, view, isFocused])
}
