import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'
import type { RouteMetro } from '../store/metro.ts'

/**
 * Keeps the focus in the plan when the stop that had it goes away because it is known now: it goes on to the stop that
 * took its place. `focused` is the topic that has the focus.
 */
export function useKeptStop(
  list: RefObject<HTMLElement | null>,
  metro: RouteMetro,
  focused: number | null
): void {
  const before = useRef<{ metro: RouteMetro; hadFocus: boolean }>({ metro, hadFocus: false })
  useLayoutEffect(() => {
    const { metro: last, hadFocus } = before.current
    if (last !== metro && hadFocus && !list.current?.contains(document.activeElement)) {
      const place = last.stops.findIndex(({ topic }) => topic === focused)
      const step = last.stops.slice(place + 1).find((later) => isIn(metro, later.topic))
      const next = metro.stops.findIndex(({ topic }) => topic === step?.topic)
      list.current?.querySelector<HTMLElement>(`[data-place="${Math.max(0, next)}"]`)?.focus()
    }
    before.current = { metro, hadFocus: before.current.hadFocus }
  }, [list, metro, focused])
  useLayoutEffect(() => {
    const element = list.current
    const follow = (event: FocusEvent) => {
      const { target, type, relatedTarget } = event
      if (!(target instanceof Node && element?.contains(target))) return
      // An element that is taken away loses the focus to nothing.
      before.current.hadFocus = type === 'focusin' || relatedTarget === null
    }
    element?.addEventListener('focusin', follow)
    element?.addEventListener('focusout', follow)
    return () => {
      element?.removeEventListener('focusin', follow)
      element?.removeEventListener('focusout', follow)
    }
  }, [list])
}

function isIn({ stops }: RouteMetro, topic: number): boolean {
  return stops.some((stop) => stop.topic === topic)
}
