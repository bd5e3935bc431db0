import type { TopicGraph } from '../file/topic-graph.ts'
import { at } from './at.ts'
import { coastOf, plainCoast } from './coast.ts'
import { type NumberedGraph, numberGraph } from './numbered-graph.ts'
import { placeRegion } from './place-region.ts'
import { placeTerritories } from './place-territories.ts'
import { rankRegion } from './rank-region.ts'
import { boundsOf, type Rect, rectAt } from './rect.ts'
import { createRegions, type PlacedRegion, type Region } from './region.ts'
import { findTerritories } from './territories.ts'
import { territoryGraph } from './territory-order.ts'

/** Coasts by the id of the territory's root: closed rings of x, y pairs, the first point not repeated. */
export type Coasts = { area: string; rings: Float32Array[] }[]

/** Least water between the shores of two territories, in map units. */
const WATER = 130
const MOST_IN_REGION = 300
const MOST_BY_FORCES = 1500
const MOST_DRAWN = 400

/**
 * Sets `x` and `y` of every topic (map units, in tenths; y grows downwards; null for advice) and
 * gives back the coasts of the territories, one for each root that contains others. Required edges
 * within a territory run left → right; labels at near zoom (1 unit = 1 px) do not overlap; the same
 * graph gives the same positions, whatever the order of insertion. Territories of up to 300 topics
 * are placed by forces while the graph has at most 1,500, all others by an own near-linear ranking.
 */
export function layoutGraph(graph: TopicGraph): { coasts: Coasts } {
  const numbered = numberGraph(graph)
  const territories = findTerritories(numbered)
  const byForces = numbered.ids.length <= MOST_BY_FORCES
  const placed = createRegions(numbered, territories).map((region) => place(region, byForces))
  const rects = placed.map(rectsOf)
  const many = placed.length > MOST_DRAWN
  const rings = placed.map((region, i) => {
    return many ? plainCoast(rects[i] ?? []) : coastOf(rects[i] ?? [], anchorsOf(region))
  })
  const bounds = rings.map(ringBounds)
  const sizes = bounds.map((rect, i) => sizeOf(rect, placed[i]))
  const corners = placeTerritories(sizes, territoryGraph(numbered, territories), WATER)
  const x = new Float64Array(numbered.ids.length)
  const y = new Float64Array(numbered.ids.length)
  const coasts: Coasts = []
  placed.forEach((region, i) => {
    const rect = bounds[i] ?? { left: 0, top: 0 }
    const dx = at(corners.left, i) - rect.left
    const dy = at(corners.top, i) - rect.top
    writeRegion(region, { x, y, dx, dy })
    const { root } = region.region.territory
    if (root < 0) return
    const area = numbered.ids[root] ?? ''
    coasts.push({ area, rings: (rings[i] ?? []).map((ring) => moved(ring, dx, dy)) })
  })
  writePositions(graph, numbered, x, y)
  return { coasts }
}

function place(region: Region, byForces: boolean): PlacedRegion {
  const few = region.topics.length <= MOST_IN_REGION && region.sections.length <= MOST_IN_REGION
  return byForces && few ? placeRegion(region) : rankRegion(region)
}

function rectsOf({ region, x, y, names }: PlacedRegion): Rect[] {
  const rects = names.map((name) => rectAt(name.x, name.y, name.box))
  region.boxes.forEach((box, topic) => {
    rects.push(rectAt(at(x, topic), at(y, topic), box))
  })
  if (region.nameBox) rects.push(rectAt(0, 0, region.nameBox))
  return rects
}

function anchorsOf({ x, y, names }: PlacedRegion): { x: number; y: number }[] {
  return [...names, ...Array.from(x, (value, topic) => ({ x: value, y: at(y, topic) }))]
}

function ringBounds(rings: Float32Array[]): Rect {
  const points = rings.flatMap((ring) =>
    Array.from({ length: ring.length / 2 }, (_, i) =>
      rectAt(at(ring, 2 * i), at(ring, 2 * i + 1), POINT)
    )
  )
  return boundsOf(points)
}

const POINT = { halfWidth: 0, up: 0, down: 0 }

function sizeOf({ left, right, top, bottom }: Rect, placed: PlacedRegion | undefined) {
  const xs = placed?.x ?? new Float64Array(0)
  const mean = xs.length > 0 ? xs.reduce((sum, value) => sum + value, 0) / xs.length : 0
  return { width: right - left, height: bottom - top, heart: mean - left, name: -left }
}

type Target = { x: Float64Array; y: Float64Array; dx: number; dy: number }

function writeRegion({ region, x, y, names }: PlacedRegion, target: Target): void {
  const write = (topic: number, left: number, top: number) => {
    target.x[topic] = left + target.dx
    target.y[topic] = top + target.dy
  }
  region.topics.forEach((topic, local) => {
    write(topic, at(x, local), at(y, local))
  })
  for (const name of names) write(name.topic, name.x, name.y)
  if (region.territory.name >= 0) write(region.territory.name, 0, 0)
}

function writePositions(
  graph: TopicGraph,
  numbered: NumberedGraph,
  x: Float64Array,
  y: Float64Array
): void {
  const numberOf = new Map(numbered.ids.map((id, number) => [id, number]))
  graph.updateEachNodeAttributes((id, topic) => {
    const number = numberOf.get(id)
    if (number === undefined) return { ...topic, x: null, y: null }
    return { ...topic, x: tenths(at(x, number)), y: tenths(at(y, number)) }
  })
}

function moved(ring: Float32Array, dx: number, dy: number): Float32Array {
  return ring.map((value, i) => tenths(value + (i % 2 === 0 ? dx : dy)))
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
