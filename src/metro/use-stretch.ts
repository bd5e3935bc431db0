import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

/** From where to where a plan is drawn, in its own pixels. */
export type Stretch = { from: number; to: number }

/** Pixels by which the stretch moves on at once. */
const PACE = 2000

/**
 * The stretch of a long plan that is seen, and a good piece on both sides, so that what is drawn does not grow with the
 * route; null where all of it is drawn. `zoom` is pixels of the screen a pixel of the plan.
 */
export function useStretch(
  scroller: RefObject<HTMLElement | null>,
  isLong: boolean,
  zoom: number
): Stretch | null {
  const [seen, setSeen] = useState({ first: 0, last: 0 })
  useEffect(() => {
    const element = scroller.current
    if (!isLong || !element) return
    const follow = () => {
      const first = Math.floor(element.scrollLeft / zoom / PACE)
      const last = Math.floor((element.scrollLeft + element.clientWidth) / zoom / PACE)
      setSeen((before) =>
        before.first === first && before.last === last ? before : { first, last }
      )
    }
    follow()
    element.addEventListener('scroll', follow, { passive: true })
    return () => element.removeEventListener('scroll', follow)
  }, [scroller, isLong, zoom])
  return isLong ? { from: (seen.first - 1) * PACE, to: (seen.last + 2) * PACE } : null
}
