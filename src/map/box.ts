/** An upright rectangle, in map units or in pixels. */
export type Box = { left: number; top: number; right: number; bottom: number }

/** The box that contains nothing yet: whatever is added becomes its whole extent. */
export function emptyBox(): Box {
  return {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY
  }
}

/** Widens a box in place until it contains the point. */
export function addPoint(box: Box, x: number, y: number): void {
  if (x < box.left) box.left = x
  if (x > box.right) box.right = x
  if (y < box.top) box.top = y
  if (y > box.bottom) box.bottom = y
}

/** Whether a box contains at least one point. */
export function hasExtent(box: Box): boolean {
  return box.right >= box.left && box.bottom >= box.top
}

/** The box with `by` more on every side. */
export function grown(box: Box, by: number): Box {
  return {
    left: box.left - by,
    top: box.top - by,
    right: box.right + by,
    bottom: box.bottom + by
  }
}

/** Whether two boxes share more than an edge. */
export function doOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

/** Whether the point lies in the box or on its edge. */
export function isIn(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}
