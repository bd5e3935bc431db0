import { at } from './at.ts'
import { countCrossed, createLines, type Lines, moveEnd } from './crossings.ts'
import { distance } from './distance.ts'
import { adjacency } from './forward-positions.ts'
import { LABEL_GAP, type LabelBox, ROW_PITCH } from './label-box.ts'
import { boundsOf, doMeet, type Rect, rectAt } from './rect.ts'
import type { Region } from './region.ts'

/** What the search for places knows of a region: who stands where, and who pulls whom. */
export type Field = {
  region: Region
  x: Float64Array
  y: Float64Array
  /** Least x distance along a required edge. */
  gap: number
  /** Required neighbours by local topic. */
  incoming: number[][]
  outgoing: number[][]
  /** Drawn neighbours by local topic. */
  pulls: Pull[][]
  lines: Lines
  /** What stands already, by rows as high as a box with its air. */
  rows: Map<number, number[]>
  isPlaced: Uint8Array
  /** By section: how many stand already, and the sum of their positions. */
  clusters: { count: number; x: number; y: number }[]
  /** By section: the rectangle of one with a name, once it stands where nothing else does. */
  blocks: (Rect | null)[]
  /** The name of the territory, in the middle. */
  name: Rect | null
}

/** A drawn neighbour by the number of the arrow; `isNear`: in the same section. */
export type Pull = { topic: number; arrow: number; weight: number; isNear: boolean }

/** Air beside a label, and the vertical distance from which two topics may stand one below the other. */
export const AIR_X = LABEL_GAP + 14
export const ROW = ROW_PITCH + 8

const BLOCK_AIR = 20
const MOST_COMPARED = 100_000

/** A field on which nothing stands yet. */
export function createField(region: Region, x: Float64Array, y: Float64Array, gap: number): Field {
  return {
    region,
    x,
    y,
    gap,
    ...adjacency(region),
    pulls: pullsOf(region),
    lines: createLines({
      source: Int32Array.from(region.drawn, ({ source }) => source),
      target: Int32Array.from(region.drawn, ({ target }) => target)
    }),
    rows: new Map(),
    isPlaced: new Uint8Array(region.topics.length),
    clusters: region.sections.map(() => ({ count: 0, x: 0, y: 0 })),
    blocks: region.sections.map(() => null),
    name: region.nameBox && rectAt(0, 0, region.nameBox)
  }
}

function pullsOf(region: Region): Pull[][] {
  const pulls: Pull[][] = region.topics.map(() => [])
  region.drawn.forEach(({ source, target, weight }, arrow) => {
    const isNear = region.sectionOf[source] === region.sectionOf[target]
    pulls[source]?.push({ topic: target, arrow, weight, isNear })
    pulls[target]?.push({ topic: source, arrow, weight, isNear })
  })
  return pulls
}

/** Puts a topic where it is. */
export function putIn(field: Field, topic: number): void {
  count(field, topic, 1)
  const row = rowOf(at(field.y, topic))
  const topics = field.rows.get(row)
  if (topics) topics.push(topic)
  else field.rows.set(row, [topic])
  field.isPlaced[topic] = 1
  for (const { arrow } of field.pulls[topic] ?? [])
    moveEnd(field.lines, arrow, topic, at(field.x, topic), at(field.y, topic))
}

/** Takes a topic up again. */
export function takeOut(field: Field, topic: number): void {
  count(field, topic, -1)
  const topics = field.rows.get(rowOf(at(field.y, topic))) ?? []
  topics.splice(topics.indexOf(topic), 1)
  field.isPlaced[topic] = 0
  for (const { arrow } of field.pulls[topic] ?? [])
    moveEnd(field.lines, arrow, topic, Number.NaN, Number.NaN)
}

/**
 * How many lines those of a topic would cross if it stood at a place; counting stops above `most`.
 * NOTE: none are counted for a hub of very many arrows, which cross whatever its place.
 */
export function crossingsAt(field: Field, topic: number, px: number, py: number, most: number) {
  const { x, y, lines, isPlaced } = field
  const pulls = field.pulls[topic] ?? []
  if (pulls.length * lines.ends.length > MOST_COMPARED) return 0
  let crossings = 0
  for (const { topic: end } of pulls) {
    if (isPlaced[end] === 0) continue
    const line = { topic, x: px, y: py, end, endX: at(x, end), endY: at(y, end) }
    crossings += countCrossed(lines, line, most - crossings)
    if (crossings > most) break
  }
  return crossings
}

function count({ region, clusters, x, y }: Field, topic: number, by: number): void {
  const cluster = clusters[at(region.sectionOf, topic)]
  if (!cluster) return
  cluster.count += by
  cluster.x += by * at(x, topic)
  cluster.y += by * at(y, topic)
}

/** The row a height belongs to. */
export function rowOf(y: number): number {
  return Math.floor(y / ROW)
}

/** Where the required edges of the topic let x be, all others staying where they are. */
export function freeRange({ x, incoming, outgoing, gap }: Field, topic: number): [number, number] {
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (const before of incoming[topic] ?? []) low = Math.max(low, at(x, before) + gap)
  for (const after of outgoing[topic] ?? []) high = Math.min(high, at(x, after) - gap)
  const here = at(x, topic)
  return [Math.min(low, here), Math.max(high, here)]
}

/**
 * The free places of a topic at one height that are nearest to `aim`, on either side, within `low`
 * and `high`: at most two. Names and other named sections count as taken.
 */
export function freePlaces(
  field: Field,
  topic: number,
  { aim, y, low, high }: { aim: number; y: number; low: number; high: number }
): number[] {
  const taken = takenAt(field, topic, y)
  const start = Math.min(high, Math.max(low, aim))
  const right = slide(taken, start, 1)
  if (right === start) return [start]
  const left = slide(taken, start, -1)
  return [left, right].filter((place) => place >= low && place <= high)
}

/** Open intervals of x, laid end to end, that a topic cannot take at a height. */
function takenAt(field: Field, topic: number, y: number): number[] {
  const { region, x, rows, blocks, name } = field
  const box = region.boxes[topic] ?? { halfWidth: 0, up: 0, down: 0 }
  const taken: number[] = []
  const own = at(region.sectionOf, topic)
  const isForming = isNamed(field, own) && !blocks[own]
  const row = rowOf(y)
  for (let near = row - 1; near <= row + 1; near++) {
    for (const other of rows.get(near) ?? []) {
      if (Math.abs(y - (field.y[other] ?? 0)) >= ROW) continue
      if (isForming && region.sectionOf[other] !== own) continue
      const apart = box.halfWidth + (region.boxes[other]?.halfWidth ?? 0) + AIR_X
      const middle = x[other] ?? 0
      taken.push(middle - apart, middle + apart)
    }
  }
  if (isForming) return taken
  if (name) keepOff(taken, name, y, box)
  for (let section = 0; section < blocks.length; section++) {
    const block = blocks[section]
    if (block && section !== own) keepOff(taken, block, y, box)
  }
  return taken
}

function keepOff(taken: number[], rect: Rect, y: number, box: LabelBox): void {
  if (rect.top >= y + box.down + BLOCK_AIR || rect.bottom <= y - box.up - BLOCK_AIR) return
  const apart = box.halfWidth + BLOCK_AIR
  taken.push(rect.left - apart, rect.right + apart)
}

function slide(taken: number[], start: number, direction: 1 | -1): number {
  let place = start
  for (let i = 0; i < taken.length; ) {
    const from = taken[i] ?? 0
    const to = taken[i + 1] ?? 0
    if (place > from + 1e-9 && place < to - 1e-9) {
      place = direction > 0 ? to : from
      i = 0
    } else i += 2
  }
  return place
}

/** Whether names stand above the members of a section: it keeps a rectangle for itself. */
export function isNamed({ region }: Field, section: number): boolean {
  return (region.sections[section]?.names.length ?? 0) > 0
}

/** Whether a named section would still stand alone in its rectangle with the topic at that place. */
export function fitsBlock(field: Field, topic: number, x: number, y: number): boolean {
  const section = at(field.region.sectionOf, topic)
  if (!field.blocks[section]) return true
  const block = blockWith(field, section, { topic, x, y })
  return !block || isAlone(field, block, section)
}

/** Whether nothing but the section stands in the rectangle. */
export function isAlone(field: Field, block: Rect, section: number): boolean {
  const { region, x, y, blocks, name, isPlaced } = field
  if (name && doMeet(block, name, BLOCK_AIR)) return false
  for (let other = 0; other < blocks.length; other++) {
    const rect = blocks[other]
    if (rect && other !== section && doMeet(block, rect, BLOCK_AIR)) return false
  }
  for (let topic = 0; topic < x.length; topic++) {
    if (!isPlaced[topic] || region.sectionOf[topic] === section) continue
    const box = region.boxes[topic]
    if (box && doMeet(block, rectAt(at(x, topic), at(y, topic), box), BLOCK_AIR)) return false
  }
  return true
}

/** The rectangle of the members that stand, with the names above them; null where there are none. */
export function blockWith(
  { region, x, y, isPlaced }: Field,
  section: number,
  extra?: { topic: number; x: number; y: number }
): Rect | null {
  const { members = [], names = [] } = region.sections[section] ?? {}
  const rects: Rect[] = []
  for (const topic of members) {
    const box = region.boxes[topic]
    if (!box) continue
    if (topic === extra?.topic) rects.push(rectAt(extra.x, extra.y, box))
    else if (isPlaced[topic]) rects.push(rectAt(at(x, topic), at(y, topic), box))
  }
  if (rects.length === 0 && members.length > 0) return null
  const bounds = rects.length > 0 ? boundsOf(rects) : { left: 0, right: 0, top: 0, bottom: 0 }
  const middle = (bounds.left + bounds.right) / 2
  for (const { box } of names) {
    bounds.left = Math.min(bounds.left, middle - box.halfWidth)
    bounds.right = Math.max(bounds.right, middle + box.halfWidth)
    bounds.top -= box.up + box.down + LABEL_GAP
  }
  return bounds
}

/** Mean place of a section as it stands. */
export function centreOf({ clusters }: Field, section: number): { x: number; y: number } | null {
  const cluster = clusters[section]
  if (!cluster || cluster.count === 0) return null
  return { x: cluster.x / cluster.count, y: cluster.y / cluster.count }
}

/** How far from the middle, as wide as a landscape screen: what draws the whole together. */
export function fromMiddle(x: number, y: number): number {
  return distance(0.8 * x, 1.15 * y)
}
