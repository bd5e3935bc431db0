import type { RefObject } from 'react'
import { useEffect } from 'react'
import type { RouteMetro } from '../store/metro.ts'
import type { Zoom } from './use-zoom.ts'

const ROOM = 48

/**
 * Who scrolls along the route to a stretch whose stops all lie above or below what is seen is brought to them: lanes of
 * a long route are higher than the screen. Scrolling up and down is left alone.
 */
export function useHeightFollow(
  scroller: RefObject<HTMLElement | null>,
  { plan }: RouteMetro,
  zoom: Zoom
): void {
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let left = element.scrollLeft
    const follow = () => {
      const isAlong = Math.abs(element.scrollLeft - left) > ROOM
      left = element.scrollLeft
      if (!isAlong) return
      const { scrollTop: top, clientHeight: height, clientWidth: width } = element
      const ys = plan.stops
        .filter(({ x }) => x * zoom.x > left && x * zoom.x < left + width - 2 * ROOM)
        .map(({ y }) => y * zoom.y)
      if (ys.length === 0 || ys.some((y) => y > top && y < top + height - ROOM)) return
      const nearest = ys.reduce((a, b) => (Math.abs(b - top) < Math.abs(a - top) ? b : a))
      element.scrollTo({ top: Math.max(0, nearest - height / 2), behavior: behaviour() })
    }
    element.addEventListener('scrollend', follow)
    return () => element.removeEventListener('scrollend', follow)
  }, [scroller, plan, zoom])
}

function behaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}
