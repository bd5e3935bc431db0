type Point = readonly [x: number, y: number]

const RADIUS = 10

/** The `d` of an SVG path through corners whose legs are horizontal or vertical, each corner rounded. */
export function linePath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${first[0]} ${first[1]}`
  rest.forEach((corner, i) => {
    const before = points[i] ?? corner
    const after = rest[i + 1]
    if (!after) {
      path += `L${corner[0]} ${corner[1]}`
      return
    }
    const radius = Math.min(RADIUS, length(before, corner) / 2, length(corner, after) / 2)
    const [inX, inY] = towards(corner, before, radius)
    const [outX, outY] = towards(corner, after, radius)
    path += `L${inX} ${inY}Q${corner[0]} ${corner[1]} ${outX} ${outY}`
  })
  return path
}

function length(a: Point, b: Point): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1])
}

function towards(from: Point, to: Point, by: number): Point {
  return [from[0] + Math.sign(to[0] - from[0]) * by, from[1] + Math.sign(to[1] - from[1]) * by]
}
