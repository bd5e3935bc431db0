import type { RefObject } from 'react'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { MetroPlan } from '../store/metro.ts'

const LEAST = 0.02
const MOST = 2
const SPARE = 48

/** How large the plan is drawn across and down: never lower than the room there is, however far one is. */
export type Zoom = { x: number; y: number }

/** A point of the plan, by its place in the scroller, that stays where it is while the zoom changes. */
type Fixed = { x: number; y: number; planX: number; planY: number }

/**
 * The zoom, and ways to change it around the middle, or with Ctrl and the wheel around the pointer. `showAll` fits the
 * whole width into the scroller, and goes on to when that changes.
 */
export function useZoom(scroller: RefObject<HTMLElement | null>, plan: MetroPlan) {
  const [wanted, setWanted] = useState<number | 'all'>(1)
  const [room, setRoom] = useState({ x: 1, y: 1 })
  const fixed = useRef<Fixed | null>(null)
  const x = wanted === 'all' ? Math.max(LEAST, Math.min(1, room.x)) : wanted
  const y = x < 1 ? Math.max(x, Math.min(1, room.y)) : x
  const zoom: Zoom = useMemo(() => ({ x, y }), [x, y])
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => {
      const { left, top } = offsets(element)
      setRoom({
        x: (element.clientWidth - left - SPARE) / plan.width,
        y: (element.clientHeight - top - SPARE / 2) / plan.height
      })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller, plan])
  const zoomTo = useCallback(
    (next: number, at?: { x: number; y: number }) => {
      const element = scroller.current
      if (!element) return
      const point = at ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 }
      const { left, top } = offsets(element)
      fixed.current = {
        ...point,
        planX: (element.scrollLeft + point.x - left) / zoom.x,
        planY: (element.scrollTop + point.y - top) / zoom.y
      }
      setWanted(Math.min(MOST, Math.max(LEAST, next)))
    },
    [scroller, zoom]
  )
  // What was fixed is put back once the new size holds.
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || !fixed.current) return
    const { x, y, planX, planY } = fixed.current
    const { left, top } = offsets(element)
    element.scrollLeft = planX * zoom.x + left - x
    element.scrollTop = planY * zoom.y + top - y
    fixed.current = null
  }, [scroller, zoom])
  useEffect(() => {
    const element = scroller.current
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey || !element) return
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      const at = { x: event.clientX - left, y: event.clientY - top }
      zoomTo(zoom.x * Math.exp(-event.deltaY / 300), at)
    }
    element?.addEventListener('wheel', turn, { passive: false })
    return () => element?.removeEventListener('wheel', turn)
  }, [scroller, zoomTo, zoom.x])
  return {
    zoom,
    zoomTo,
    zoomBy: (factor: number) => zoomTo(zoom.x * factor),
    showAll: () => setWanted('all')
  }
}

/** How much of the scroller the names at the left and the times at the top take. */
function offsets(element: HTMLElement): { left: number; top: number } {
  const corner = element.querySelector<HTMLElement>('[data-corner]')
  return { left: corner?.offsetWidth ?? 0, top: corner?.offsetHeight ?? 0 }
}
