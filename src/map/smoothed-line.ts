type Point = { x: number; y: number }

const PASSES = 22

/**
 * A path over the cells of a grid as a smooth line of x, y pairs: every point but the ends becomes
 * the mean of itself and its neighbours, again and again, until no step of the grid is seen.
 */
export function smoothedLine(points: readonly Point[]): Float32Array {
  let line = doubled(points)
  for (let pass = 0; pass < PASSES; pass++) {
    line = line.map((point, i) => {
      const before = line[i - 1]
      const after = line[i + 1]
      if (!before || !after) return point
      return { x: mean(before.x, point.x, after.x), y: mean(before.y, point.y, after.y) }
    })
  }
  return Float32Array.from(line.flatMap(({ x, y }) => [x, y]))
}

/** With the middle between every two points, so that short paths can bend too. */
function doubled(points: readonly Point[]): Point[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1]
    return next ? [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 }] : [point]
  })
}

function mean(before: number, here: number, after: number): number {
  return (before + 2 * here + after) / 4
}
