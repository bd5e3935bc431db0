import type { LabelBox } from './label-box.ts'

/** A rectangle in map units. */
export type Rect = { left: number; right: number; top: number; bottom: number }

/** The rectangle a label box covers at a position. */
export function rectAt(x: number, y: number, box: LabelBox): Rect {
  return {
    left: x - box.halfWidth,
    right: x + box.halfWidth,
    top: y - box.up,
    bottom: y + box.down
  }
}

/** The smallest rectangle around others; turned inside out where there are none. */
export function boundsOf(rects: Rect[]): Rect {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const rect of rects) {
    bounds.left = Math.min(bounds.left, rect.left)
    bounds.right = Math.max(bounds.right, rect.right)
    bounds.top = Math.min(bounds.top, rect.top)
    bounds.bottom = Math.max(bounds.bottom, rect.bottom)
  }
  return bounds
}

/** Whether two rectangles are nearer than `air`. */
export function doMeet(a: Rect, b: Rect, air: number): boolean {
  return (
    a.left < b.right + air &&
    a.right > b.left - air &&
    a.top < b.bottom + air &&
    a.bottom > b.top - air
  )
}
