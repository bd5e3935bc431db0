/** A prerequisite's curve: the two points its quadratic halves bend towards, in map units. */
export type Bend = { x1: number; y1: number; x2: number; y2: number }

const REACH = 0.45
const LEAST_REACH = 0.3
const LEAST_UNITS = 24
const MOST_UNITS = 130

/**
 * How an arrow bends between two topics: it leaves to the right and arrives from the left, as learning
 * runs. Two quadratic halves stand for the cubic curve, because Cytoscape draws those; they meet in the
 * middle without a corner, as the curve is symmetric about it.
 */
export function bendBetween(sx: number, sy: number, tx: number, ty: number): Bend {
  const distance = Math.hypot(tx - sx, ty - sy)
  const least = Math.min(MOST_UNITS, Math.max(LEAST_UNITS, distance * LEAST_REACH))
  const reach = Math.max(Math.abs(tx - sx) * REACH, least)
  const middleX = (sx + tx) / 2
  const middleY = (sy + ty) / 2
  const half = (start: number, out: number, back: number, middle: number) => {
    const near = (start + out) / 2
    const far = (near + (out + back) / 2) / 2
    return (3 * (near + far) - start - middle) / 4
  }
  return {
    x1: half(sx, sx + reach, tx - reach, middleX),
    y1: half(sy, sy, ty, middleY),
    x2: half(tx, tx - reach, sx + reach, middleX),
    y2: half(ty, ty, sy, middleY)
  }
}

/** The bend as Cytoscape wants it: weights along and distances from the straight line. */
export function asControlPoints(sx: number, sy: number, tx: number, ty: number) {
  const bend = bendBetween(sx, sy, tx, ty)
  const [dx, dy] = [tx - sx, ty - sy]
  const length = Math.max(1, Math.hypot(dx, dy))
  const along = (x: number, y: number) => ((x - sx) * dx + (y - sy) * dy) / (length * length)
  const beside = (x: number, y: number) => ((y - sy) * dx - (x - sx) * dy) / length
  return {
    weights: [along(bend.x1, bend.y1), along(bend.x2, bend.y2)],
    distances: [beside(bend.x1, bend.y1), beside(bend.x2, bend.y2)]
  }
}
