import { contours } from 'd3-contour'
import { at } from './at.ts'
import { distance } from './distance.ts'
import { boundsOf, type Rect } from './rect.ts'

const CELLS = 80
const FINEST = 16
const POINTS = 76
const LEVEL = 0.3
const MARGIN = 260
const SPREAD = 75
const INFLATED = 45
const BRIDGE = 40

/**
 * The coast of a territory: outer rings (closed, x, y, x, y …, the first point not repeated) of the
 * blurred density of what lies on it, by d3-contour on a grid of at most 80 cells a side, resampled
 * at even distance and smoothed. Every anchor lies inside. Parts that lie apart are joined by a bridge
 * where they are nearest. Linear in rectangles plus cells, but quadratic in up to 400 rectangles.
 */
export function coastOf(rects: Rect[], anchors: { x: number; y: number }[]): Float32Array[] {
  if (rects.length === 0) return []
  const grid = createGrid(rects)
  const density = blurred(paint(grid, [...rects, ...bridges(rects)]), grid)
  for (let level = LEVEL; ; level /= 2) {
    const rings = outline(grid, density, level)
    if (level < 1e-6 || anchors.every((anchor) => isInside(rings, anchor.x, anchor.y))) return rings
  }
}

/** An oval around all rectangles: the coast where there are too many territories to look at one. */
export function plainCoast(rects: Rect[]): Float32Array[] {
  if (rects.length === 0) return []
  const { left, right, top, bottom } = boundsOf(rects)
  const ring = new Float32Array(48)
  for (let i = 0; i < 24; i++) {
    const turn = (i * Math.PI) / 12
    const across = Math.SQRT1_2 * (right - left) + INFLATED
    const down = Math.SQRT1_2 * (bottom - top) + INFLATED
    ring[2 * i] = Math.round(((left + right) / 2 + across * Math.cos(turn)) * 10) / 10
    ring[2 * i + 1] = Math.round(((top + bottom) / 2 + down * Math.sin(turn)) * 10) / 10
  }
  return [ring]
}

type Grid = { left: number; top: number; cell: number; columns: number; rows: number; blur: number }

function createGrid(rects: Rect[]): Grid {
  const bounds = boundsOf(rects)
  const width = bounds.right - bounds.left + 2 * MARGIN
  const height = bounds.bottom - bounds.top + 2 * MARGIN
  const cell = Math.max(FINEST, Math.max(width, height) / CELLS)
  const columns = Math.ceil(width / cell) + 2
  const rows = Math.ceil(height / cell) + 2
  const blur = Math.max(1, Math.round(SPREAD / cell))
  return {
    left: bounds.left - MARGIN - cell,
    top: bounds.top - MARGIN - cell,
    cell,
    columns,
    rows,
    blur
  }
}

function paint({ left, top, cell, columns, rows }: Grid, rects: Rect[]): Float64Array {
  const cells = new Float64Array(columns * rows)
  for (const rect of rects) {
    const lastRow = Math.min(rows - 1, Math.floor((rect.bottom + INFLATED - top) / cell))
    const lastColumn = Math.min(columns - 1, Math.floor((rect.right + INFLATED - left) / cell))
    const firstRow = Math.max(0, Math.floor((rect.top - INFLATED - top) / cell))
    for (let row = firstRow; row <= lastRow; row++) {
      const first = Math.max(0, Math.floor((rect.left - INFLATED - left) / cell))
      cells.fill(1, row * columns + first, row * columns + lastColumn + 1)
    }
  }
  return cells
}

/** Squares along the shortest lines that join all rectangles (minimum spanning tree, Prim 1957). */
function bridges(rects: Rect[]): Rect[] {
  const squares: Rect[] = []
  if (rects.length > 400) return squares
  const nearest = rects.map((rect, i) => ({
    to: 0,
    gap: gapBetween(rect, rects[0]),
    joined: i === 0
  }))
  for (let step = 1; step < rects.length; step++) {
    let next = -1
    nearest.forEach((state, i) => {
      if (!state.joined && (next < 0 || state.gap < (nearest[next]?.gap ?? 0))) next = i
    })
    const state = nearest[next]
    const rect = rects[next]
    if (!state || !rect) break
    state.joined = true
    squares.push(...lineOfSquares(rect, rects[state.to] ?? rect))
    nearest.forEach((other, i) => {
      const gap = other.joined ? 0 : gapBetween(rect, rects[i])
      if (!other.joined && gap < other.gap) nearest[i] = { to: next, gap, joined: false }
    })
  }
  return squares
}

function gapBetween(a: Rect, b: Rect | undefined): number {
  if (!b) return 0
  const across = Math.max(0, a.left - b.right, b.left - a.right)
  return distance(across, Math.max(0, a.top - b.bottom, b.top - a.bottom))
}

function lineOfSquares(a: Rect, b: Rect): Rect[] {
  const ax = (a.left + a.right) / 2
  const ay = (a.top + a.bottom) / 2
  const dx = (b.left + b.right) / 2 - ax
  const dy = (b.top + b.bottom) / 2 - ay
  const steps = Math.ceil(distance(dx, dy) / BRIDGE)
  return Array.from({ length: Math.min(200, steps) }, (_, i) => {
    const x = ax + (dx * i) / steps
    const y = ay + (dy * i) / steps
    return { left: x - BRIDGE, right: x + BRIDGE, top: y - BRIDGE, bottom: y + BRIDGE }
  })
}

/** Three box blurs along each axis: close to a Gaussian (Wells 1986), linear whatever the radius. */
function blurred(cells: Float64Array, { columns, rows, blur }: Grid): Float64Array {
  let current = cells
  for (let pass = 0; pass < 3; pass++) {
    current = boxBlur(current, { lines: rows, length: columns, step: 1, stride: columns, blur })
    current = boxBlur(current, { lines: columns, length: rows, step: columns, stride: 1, blur })
  }
  return current
}

type Sweep = { lines: number; length: number; step: number; stride: number; blur: number }

function boxBlur(cells: Float64Array, { lines, length, step, stride, blur }: Sweep): Float64Array {
  const result = new Float64Array(cells.length)
  for (let line = 0; line < lines; line++) {
    let sum = 0
    for (let i = -blur; i < length; i++) {
      if (i + blur < length) sum += at(cells, line * stride + (i + blur) * step)
      if (i - blur - 1 >= 0) sum -= at(cells, line * stride + (i - blur - 1) * step)
      if (i >= 0) result[line * stride + i * step] = sum / (2 * blur + 1)
    }
  }
  return result
}

function outline(grid: Grid, density: Float64Array, level: number): Float32Array[] {
  const contour = contours().size([grid.columns, grid.rows]).contour(Array.from(density), level)
  const rings = contour.coordinates.flatMap((polygon) => (polygon[0] ? [polygon[0]] : []))
  return rings.map((ring) => {
    const points = ring.slice(0, -1).map(([x = 0, y = 0]) => ({
      x: grid.left + x * grid.cell,
      y: grid.top + y * grid.cell
    }))
    return smoothed(points)
  })
}

type Point = { x: number; y: number }

/** Even steps along the ring, each point the binomial mean of five. */
function smoothed(ring: Point[]): Float32Array {
  const even = resample(ring, Math.min(POINTS, Math.max(24, ring.length)))
  const count = even.length
  const result = new Float32Array(2 * count)
  for (let i = 0; i < count; i++) {
    BINOMIAL.forEach((weight, k) => {
      const point = even[(i + k - 2 + count) % count] ?? { x: 0, y: 0 }
      result[2 * i] = at(result, 2 * i) + weight * point.x
      result[2 * i + 1] = at(result, 2 * i + 1) + weight * point.y
    })
  }
  return result.map((value) => Math.round(value * 10) / 10)
}

const BINOMIAL = [1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16]

function resample(ring: Point[], count: number): Point[] {
  const lengths = ring.map((point, i) => {
    const next = ring[(i + 1) % ring.length] ?? point
    return distance(next.x - point.x, next.y - point.y)
  })
  const step = lengths.reduce((sum, length) => sum + length, 0) / count
  const points: Point[] = []
  let walked = 0
  ring.forEach((point, i) => {
    const next = ring[(i + 1) % ring.length] ?? point
    const length = at(lengths, i)
    while (points.length < count && points.length * step <= walked + length) {
      const share = length > 0 ? (points.length * step - walked) / length : 0
      points.push({
        x: point.x + share * (next.x - point.x),
        y: point.y + share * (next.y - point.y)
      })
    }
    walked += length
  })
  return points
}

/** Even-odd rule over all rings. */
function isInside(rings: Float32Array[], x: number, y: number): boolean {
  let inside = false
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const yi = at(ring, i + 1)
      const yj = at(ring, j + 1)
      if (yi > y === yj > y) continue
      if (x < at(ring, i) + ((y - yi) / (yj - yi)) * (at(ring, j) - at(ring, i))) inside = !inside
    }
  }
  return inside
}
