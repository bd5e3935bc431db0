import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RouteMetro } from '../store/metro.ts'
import type { Zoom } from './use-zoom.ts'

type Shown = {
  metro: RouteMetro
  zoom: Zoom
  /** Place of the selected stop, −1 = none. */
  selected: number
  isShown: boolean
}

/** Pixels of what is known that are shown left of the first step when the plan opens. */
const BEFORE = 90

/**
 * Opens the plan at its first open step, keeps what is seen in place when a new answer moves the stops, and brings a
 * stop that is selected elsewhere into view.
 */
export function usePlanScroll(
  scroller: RefObject<HTMLElement | null>,
  { metro, zoom, selected, isShown }: Shown
): void {
  const last = useRef<RouteMetro | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new plan moves what is seen
  useLayoutEffect(() => {
    const element = scroller.current
    const before = last.current
    last.current = metro
    if (!element || before === metro) return
    const moved = before && moveOf(before, metro, element.scrollLeft / zoom.x)
    if (moved) {
      element.scrollLeft += moved.x * zoom.x
      element.scrollTop += moved.y * zoom.y
    } else openAtFirstStep(element, metro, zoom)
  }, [scroller, metro])
  useEffect(() => {
    if (selected < 0 || !isShown) return
    // The panel that opens with it takes its room first.
    const frame = requestAnimationFrame(() =>
      scroller.current
        ?.querySelector(`[data-place="${selected}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: behaviour() })
    )
    return () => cancelAnimationFrame(frame)
  }, [scroller, selected, isShown])
}

function openAtFirstStep(element: HTMLElement, { stops, plan }: RouteMetro, zoom: Zoom): void {
  const first = stops.findIndex(({ number }) => number > 0)
  const { x = 0, y = 0 } = plan.stops[first] ?? {}
  element.scrollLeft = first > 0 ? x * zoom.x - BEFORE : 0
  element.scrollTop = Math.max(0, y * zoom.y - element.clientHeight / 2)
}

/** How far the first stop right of `left` that both plans have has moved; null where they share none. */
function moveOf(before: RouteMetro, after: RouteMetro, left: number) {
  const placeOf = new Map(
    after.stops.map(({ topic, number }, place) => [number > 0 ? topic : -1, place])
  )
  for (const [i, { topic, number }] of before.stops.entries()) {
    const from = before.plan.stops[i]
    const to = after.plan.stops[placeOf.get(topic) ?? -1]
    if (number === 0 || !from || !to || from.x < left) continue
    return { x: to.x - from.x, y: to.y - from.y }
  }
  return null
}

function behaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}
