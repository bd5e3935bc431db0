import { at } from './at.ts'
import { LABEL_GAP, type LabelBox, ROW_PITCH } from './label-box.ts'
import { createLanes, type Lanes, takePlace } from './lanes.ts'
import type { Region } from './region.ts'
import { type Adjacency, arrowsBy } from './topological-order.ts'

/** What all blocks of a region share. `x`, `y` are written by block, from its left upper corner. */
export type Ranking = {
  region: Region
  /** Place of each local topic in the topological order. */
  position: Int32Array
  /** Required edges by their target. */
  incoming: Adjacency
  blockOf: Int32Array
  x: Float64Array
  y: Float64Array
}

/** Sections ranked together, with the positions of their names. */
export type RankedBlock = {
  sections: number[]
  names: { topic: number; x: number; y: number; box: LabelBox }[]
  width: number
  height: number
}

const SIDE = 12
const ROW = ROW_PITCH + 4
const LEAST_STEP = 0.2
const STEP = 30
const SHARED_STEP = 160
const SHARED_ROOM = 4
const SECTION_AIR = 34

/** The shared part of `rankBlock`. Linear. */
export function createRanking(region: Region, blockOf: Int32Array): Ranking {
  const count = region.topics.length
  const position = new Int32Array(count)
  region.order.forEach((topic, i) => {
    position[topic] = i
  })
  const incoming = arrowsBy(region.required.target, count)
  const x = new Float64Array(count)
  return { region, position, incoming, blockOf, x, y: new Float64Array(count) }
}

/**
 * Ranks the topics of some sections into rows: in topological order, each as far left as its
 * required edges allow, near the rows of what it needs. Long chains get shorter steps, so that a
 * block stays about as wide as it is high. Sections that share x stand one below the other.
 */
export function rankBlock(ranking: Ranking, sections: number[]): RankedBlock {
  const { region, position } = ranking
  const members = sections.flatMap((section) => region.sections[section]?.members ?? [])
  members.sort((a, b) => at(position, a) - at(position, b))
  const lanes = new Map(sections.map((section) => [section, lanesFor(region, section)]))
  const step = stepFor(ranking, members, sections)
  const starts = startsOf(ranking, sections, step)
  for (const topic of members) {
    const section = at(region.sectionOf, topic)
    const own = lanes.get(section)
    if (own) placeTopic(ranking, topic, own, { step, start: starts.get(section) ?? 0 })
  }
  return stack(ranking, sections)
}

function lanesFor(region: Region, section: number): Lanes {
  const members = region.sections[section]?.members ?? []
  return createLanes(Math.ceil(Math.sqrt(areaOf(region, members) / 1.4) / ROW), ROW)
}

function areaOf({ boxes }: Region, members: number[]): number {
  let area = 0
  for (const topic of members) area += (2 * (boxes[topic]?.halfWidth ?? 0) + 2 * SIDE) * ROW
  return area
}

/**
 * Least x distance along a required edge, so that the longest chain fits the wanted width. Several
 * sections get room for names and air, and longer steps. Leaves the rank of each topic in `x`.
 */
function stepFor(ranking: Ranking, members: number[], sections: number[]): number {
  const { region, x } = ranking
  let longest = 0
  for (const topic of members) {
    x[topic] = 0
    for (const { before } of needs(ranking, topic)) {
      x[topic] = Math.max(at(x, topic), at(x, before) + 1)
    }
    longest = Math.max(longest, at(x, topic))
  }
  const alone = sections.length === 1
  const area = areaOf(region, members) * (alone ? 1 : SHARED_ROOM)
  const width = Math.sqrt(area * 1.4)
  return Math.min(alone ? STEP : SHARED_STEP, Math.max(LEAST_STEP, width / (longest + 1)))
}

/** By section, where several share x: the x before which none of its topics stands. */
function startsOf({ region, x }: Ranking, sections: number[], step: number): Map<number, number> {
  const starts = new Map<number, number>()
  if (sections.length === 1) return starts
  for (const section of sections) {
    const members = region.sections[section]?.members ?? []
    const mean = members.reduce((sum, topic) => sum + at(x, topic), 0) / Math.max(1, members.length)
    starts.set(section, Math.max(0, mean * step - Math.sqrt(areaOf(region, members))))
  }
  return starts
}

type Wish = { step: number; start: number }

function placeTopic(ranking: Ranking, topic: number, lanes: Lanes, { step, start }: Wish): void {
  const { region, x, y } = ranking
  const half = (region.boxes[topic]?.halfWidth ?? 0) + SIDE
  let from = start
  let rows = 0
  let near = 0
  for (const { before, beside } of needs(ranking, topic)) {
    from = Math.max(from, at(x, before) + step - half)
    if (!beside) continue
    near += at(y, before) / ROW
    rows++
  }
  const wanted = rows > 0 ? Math.round(near / rows) : -1
  const { left, lane } = takePlace(lanes, { width: 2 * half, height: 1, from, near: wanted })
  x[topic] = left + half
  y[topic] = lane * ROW
}

/** What the topic needs within its block; `beside`: in the same section. */
function needs({ region, incoming, blockOf }: Ranking, topic: number) {
  const { sectionOf, required } = region
  const section = at(sectionOf, topic)
  const found: { before: number; beside: boolean }[] = []
  for (let k = at(incoming.starts, topic); k < at(incoming.starts, topic + 1); k++) {
    const before = at(required.source, at(incoming.edges, k))
    const other = at(sectionOf, before)
    if (at(blockOf, other) === at(blockOf, section)) {
      found.push({ before, beside: other === section })
    }
  }
  return found
}

type Extent = { section: number; left: number; right: number; height: number }

/** Sections below each other, in shelves where their x allow it; names above their members. */
function stack(ranking: Ranking, sections: number[]): RankedBlock {
  const extents = sections.map((section) => extentOf(ranking, section))
  extents.sort((a, b) => a.left - b.left || a.section - b.section)
  const left = extents.reduce((least, extent) => Math.min(least, extent.left), Infinity)
  const block: RankedBlock = { sections, names: [], width: 0, height: -SECTION_AIR }
  const shelves: { end: number; top: number; height: number }[] = []
  for (const extent of extents) {
    const fits = (shelf: (typeof shelves)[0]) =>
      shelf.end + SECTION_AIR <= extent.left && extent.height <= shelf.height + 1
    let shelf = shelves.slice(-LOOK_BACK).find(fits)
    if (!shelf) {
      shelf = { end: 0, top: block.height + SECTION_AIR, height: extent.height }
      shelves.push(shelf)
      block.height += SECTION_AIR + extent.height
    }
    shelf.end = extent.right
    settle(ranking, extent, { dx: -left, top: shelf.top, names: block.names })
    block.width = Math.max(block.width, extent.right - left)
  }
  return block
}

const LOOK_BACK = 64

function extentOf({ region, x, y }: Ranking, section: number): Extent {
  const { members = [], names = [] } = region.sections[section] ?? {}
  let left = Infinity
  let right = -Infinity
  let height = 0
  for (const topic of members) {
    const half = region.boxes[topic]?.halfWidth ?? 0
    left = Math.min(left, at(x, topic) - half)
    right = Math.max(right, at(x, topic) + half)
    height = Math.max(height, at(y, topic) + ROW_PITCH)
  }
  if (members.length === 0) left = right = 0
  const middle = (left + right) / 2
  for (const { box } of names) {
    left = Math.min(left, middle - box.halfWidth)
    right = Math.max(right, middle + box.halfWidth)
    height += box.up + box.down + LABEL_GAP
  }
  return { section, left, right, height }
}

type Settling = { dx: number; top: number; names: RankedBlock['names'] }

function settle({ region, x, y }: Ranking, extent: Extent, { dx, top, names }: Settling): void {
  const section = region.sections[extent.section]
  const middle = (extent.left + extent.right) / 2 + dx
  let line = top
  for (const { topic, box } of section?.names ?? []) {
    names.push({ topic, x: middle, y: line + box.up, box })
    line += box.up + box.down + LABEL_GAP
  }
  for (const topic of section?.members ?? []) {
    x[topic] = at(x, topic) + dx
    y[topic] = at(y, topic) + line + 10
  }
}
