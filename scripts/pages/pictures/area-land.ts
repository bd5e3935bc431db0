import type { GraphColumns } from '../../../graph/file/columns.ts'
import { areaHueOf } from '../../../src/store/area-hues.ts'
import { areaOf } from '../../../src/store/topic-facts.ts'

/** Land as SVG paths by hue, inside a box of that width that begins at 0, 0; and where on it a topic lies. */
export type Land = { width: number; coasts: { path: string; hue: number }[]; here: Point | null }

type Point = { x: number; y: number }
type Box = { width: number; height: number }

/** The land of a topic's area, as large as the box allows and at its right; null without coasts. Areas lie nowhere on it. */
export function areaLand(columns: GraphColumns, topic: number, box: Box): Land | null {
  const area = areaOf(columns, topic)
  const rings = ringsOf(columns, [area])
  if (rings.length === 0) return null
  const place = placer(rings, box)
  const at = { x: columns.topics.x[topic] ?? Number.NaN, y: columns.topics.y[topic] ?? Number.NaN }
  const isInside = area !== topic && Number.isFinite(at.x) && Number.isFinite(at.y)
  const path = rings.map((ring) => drawRing(ring.map(place))).join('')
  return {
    width: box.width,
    coasts: [{ path, hue: areaHueOf(columns, area) }],
    here: isInside ? place(at) : null
  }
}

/** All lands of a graph in one box, as the whole map shows them; null without coasts. */
export function allLand(columns: GraphColumns, box: Box): Land | null {
  const areas = columns.coasts.map(({ area }) => area)
  const rings = ringsOf(columns, areas)
  if (rings.length === 0) return null
  const place = placer(rings, box)
  const coasts = areas.map((area) => ({
    path: ringsOf(columns, [area])
      .map((ring) => drawRing(ring.map(place)))
      .join(''),
    hue: areaHueOf(columns, area)
  }))
  return { width: box.width, coasts, here: null }
}

function ringsOf({ coasts }: GraphColumns, areas: readonly number[]): Point[][] {
  return coasts
    .filter(({ area }) => areas.includes(area))
    .flatMap(({ rings }) => rings.map(pointsOf))
    .filter((points) => points.length > 0)
}

function pointsOf(ring: Float32Array): Point[] {
  return Array.from({ length: ring.length / 2 }, (_, i) => ({
    x: ring[2 * i] ?? 0,
    y: ring[2 * i + 1] ?? 0
  }))
}

/** From map units into the box, rounded to pixels: shapes that differ less are the same picture. */
function placer(rings: readonly Point[][], box: Box) {
  const start = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const edges = rings.flat().reduce(
    ({ left, top, right, bottom }, { x, y }) => ({
      left: Math.min(left, x),
      top: Math.min(top, y),
      right: Math.max(right, x),
      bottom: Math.max(bottom, y)
    }),
    start
  )
  const width = Math.max(1, edges.right - edges.left)
  const height = Math.max(1, edges.bottom - edges.top)
  const scale = Math.min(box.width / width, box.height / height)
  return ({ x, y }: Point): Point => ({
    x: Math.round((x - edges.left) * scale + box.width - width * scale),
    y: Math.round((y - edges.top) * scale + (box.height - height * scale) / 2)
  })
}

/** As the map draws a coast: bent towards the points of the ring. */
function drawRing(points: readonly Point[]): string {
  const at = (i: number) => points[i % points.length] ?? { x: 0, y: 0 }
  const middle = (i: number) => `${(at(i).x + at(i + 1).x) / 2} ${(at(i).y + at(i + 1).y) / 2}`
  const bends = points.map((_, i) => `Q${at(i + 1).x} ${at(i + 1).y} ${middle(i + 1)}`)
  return `M${middle(0)}${bends.join('')}Z`
}
