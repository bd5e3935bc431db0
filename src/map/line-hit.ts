import { bendBetween } from './curve.ts'
import type { Scene } from './scene.ts'
import type { SeaLane } from './sea-lanes.ts'

const PIECES = 10
/** Pixels between bundles that run as one. */
const SHARED_WATER = 4

/**
 * The drawn prerequisite nearest to a point of the screen, at most `reach` pixels away, or null: those in
 * front before those that Cytoscape draws. Costs the lines on the screen.
 */
export function lineAt(scene: Scene, x: number, y: number, reach: number): number | null {
  const { focus, lines, route } = scene
  const front = [
    ...(focus?.needEdges ?? []),
    ...(focus?.unlockEdges ?? []),
    ...(scene.edge === null ? [] : [scene.edge])
  ]
  // What a route or a topic sends to the back is too faint to be meant.
  const isQuiet = route !== null || (focus !== null && scene.isPointedAt)
  return (
    nearestLine(scene, front, x, y, reach) ?? nearestLine(scene, isQuiet ? [] : lines, x, y, reach)
  )
}

/**
 * The bundle nearest to a point of the screen, at most `reach` pixels away, or null; of those that share
 * the water there the heaviest.
 */
export function laneAt(scene: Scene, x: number, y: number, reach: number): SeaLane | null {
  const [mapX, mapY] = onMap(scene, x, y)
  const { zoom } = scene.view
  const near = scene.lanes
    .map((lane) => ({ lane, pixels: Math.sqrt(squaredDistance(lane.line, mapX, mapY)) * zoom }))
    .filter(({ pixels }) => pixels <= reach)
  const least = Math.min(...near.map(({ pixels }) => pixels))
  const beside = near.filter(({ pixels }) => pixels <= least + SHARED_WATER)
  return beside.sort((a, b) => b.lane.count - a.lane.count)[0]?.lane ?? null
}

/** The middle of a prerequisite's curve, in map units. */
export function middleOfLine({ atlas }: Scene, edge: number): { x: number; y: number } {
  const { source, target } = atlas.columns.edges
  const [from, to] = [source[edge] ?? 0, target[edge] ?? 0]
  return {
    x: ((atlas.x[from] ?? 0) + (atlas.x[to] ?? 0)) / 2,
    y: ((atlas.y[from] ?? 0) + (atlas.y[to] ?? 0)) / 2
  }
}

function nearestLine(
  scene: Scene,
  edges: Iterable<number>,
  x: number,
  y: number,
  reach: number
): number | null {
  const [mapX, mapY] = onMap(scene, x, y)
  let best: number | null = null
  let least = (reach / scene.view.zoom) ** 2
  for (const edge of edges) {
    const distance = squaredDistance(pointsOf(scene, edge), mapX, mapY)
    if (distance > least) continue
    least = distance
    best = edge
  }
  return best
}

function onMap({ view }: Scene, x: number, y: number): readonly [number, number] {
  return [(x - view.panX) / view.zoom, (y - view.panY) / view.zoom]
}

/** The curve as the map draws it, in straight pieces: x, y pairs in map units. */
function pointsOf({ atlas }: Scene, edge: number): Float64Array {
  const { source, target } = atlas.columns.edges
  const [from, to] = [source[edge] ?? 0, target[edge] ?? 0]
  const [sx, sy] = [atlas.x[from] ?? 0, atlas.y[from] ?? 0]
  const [tx, ty] = [atlas.x[to] ?? 0, atlas.y[to] ?? 0]
  const { x1, y1, x2, y2 } = bendBetween(sx, sy, tx, ty)
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2]
  const points = new Float64Array(4 * PIECES + 2)
  for (let i = 0; i <= PIECES; i++) {
    const t = i / PIECES
    points[2 * i] = quadratic(sx, x1, mx, t)
    points[2 * i + 1] = quadratic(sy, y1, my, t)
    points[2 * (PIECES + i)] = quadratic(mx, x2, tx, t)
    points[2 * (PIECES + i) + 1] = quadratic(my, y2, ty, t)
  }
  return points
}

function quadratic(a: number, b: number, c: number, t: number): number {
  return (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c
}

/** Square of the distance from a point to a line of x, y pairs. */
function squaredDistance(line: ArrayLike<number>, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 2; i < line.length; i += 2) {
    const [ax, ay] = [line[i - 2] ?? 0, line[i - 1] ?? 0]
    const [dx, dy] = [(line[i] ?? 0) - ax, (line[i + 1] ?? 0) - ay]
    const length = dx * dx + dy * dy
    const along = length > 0 ? ((x - ax) * dx + (y - ay) * dy) / length : 0
    const t = Math.min(1, Math.max(0, along))
    least = Math.min(least, (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2)
  }
  return least
}
