import type { RefObject } from 'react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { MetroPlan } from '../store/metro.ts'

const LEAST = 0.08
const MOST = 2

/** A point of the plan, by its place in the scroller, that stays where it is while the zoom changes. */
type Fixed = { x: number; y: number; planX: number; planY: number }

/**
 * How large the plan is drawn, and ways to change that around the middle, or with Ctrl and the wheel around the pointer.
 * `showAll` fits the whole of it into the scroller.
 */
export function useZoom(scroller: RefObject<HTMLElement | null>, plan: MetroPlan) {
  const [zoom, setZoom] = useState(1)
  const fixed = useRef<Fixed | null>(null)
  const zoomTo = useCallback(
    (wanted: number, at?: { x: number; y: number }) => {
      const element = scroller.current
      if (!element) return
      setZoom((before) => {
        const point = at ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 }
        const { left, top } = offsets(element)
        fixed.current ??= {
          ...point,
          planX: (element.scrollLeft + point.x - left) / before,
          planY: (element.scrollTop + point.y - top) / before
        }
        return Math.min(MOST, Math.max(LEAST, wanted))
      })
    },
    [scroller]
  )
  const zoomBy = useCallback(
    (factor: number, at?: { x: number; y: number }) => zoomTo(zoom * factor, at),
    [zoomTo, zoom]
  )
  // What was fixed is put back once the new size holds.
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || !fixed.current) return
    const { x, y, planX, planY } = fixed.current
    const { left, top } = offsets(element)
    element.scrollLeft = planX * zoom + left - x
    element.scrollTop = planY * zoom + top - y
    fixed.current = null
  }, [scroller, zoom])
  useEffect(() => {
    const element = scroller.current
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey || !element) return
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      const at = { x: event.clientX - left, y: event.clientY - top }
      zoomBy(Math.exp(-event.deltaY / 300), at)
    }
    element?.addEventListener('wheel', turn, { passive: false })
    return () => element?.removeEventListener('wheel', turn)
  }, [scroller, zoomBy])
  const showAll = () => {
    const element = scroller.current
    if (!element) return
    const { left, top } = offsets(element)
    const across = (element.clientWidth - left - SPARE) / plan.width
    const down = (element.clientHeight - top - SPARE) / plan.height
    zoomTo(Math.min(1, across, down))
  }
  return { zoom, zoomBy, zoomTo, showAll }
}

const SPARE = 16

/** How much of the scroller the names at the left and the times at the top take. */
function offsets(element: HTMLElement): { left: number; top: number } {
  const corner = element.querySelector<HTMLElement>('[data-corner]')
  return { left: corner?.offsetWidth ?? 0, top: corner?.offsetHeight ?? 0 }
}
