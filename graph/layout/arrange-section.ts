import { at } from './at.ts'
import { distance } from './distance.ts'
import { LABEL_GAP, type LabelBox, ROW_PITCH } from './label-box.ts'
import type { Region } from './region.ts'

/** What the search for places knows of a region: positions so far, and who pulls whom. */
export type Arrangement = {
  region: Region
  x: Float64Array
  y: Float64Array
  /** Required neighbours by local topic. */
  incoming: number[][]
  outgoing: number[][]
  /** Drawn neighbours by local topic. */
  pulls: { topic: number; weight: number }[][]
  /** Least x distance along a required edge. */
  gap: number
}

const ROUNDS = 5
const STEP_X = 14
const STEP_Y = 12
const REACH = 15
const AIR_X = LABEL_GAP + 16
const ROW = ROW_PITCH + 10
const MANY = 60
const TOGETHER = 0.18

/**
 * Moves the members of one section apart until no two label boxes meet, then each to the free place
 * where its edges are shortest, some rounds long (greedy local search on a fine lattice around the
 * mean of its neighbours). x stays within what the required edges of the whole region allow.
 * About rounds × lattice × members^1.5: for sections of at most some hundreds.
 */
export function arrangeSection(arrangement: Arrangement, members: number[]): void {
  const { x, y } = arrangement
  const section: Placed = { members: new Set(members), rows: new Map(), count: 0, sumX: 0, sumY: 0 }
  for (const topic of [...members].sort((a, b) => at(x, a) - at(x, b) || a - b)) {
    moveToBest(arrangement, topic, section)
  }
  const rounds = members.length > MANY ? 1 : ROUNDS
  for (let round = 0; round < rounds; round++) {
    const before = members.map((topic) => at(x, topic) + at(y, topic))
    for (const topic of members) {
      takeOut(arrangement, topic, section)
      moveToBest(arrangement, topic, section)
    }
    if (members.every((topic, i) => at(x, topic) + at(y, topic) === before[i])) return
  }
}

/** What stands already, by rows as high as a box with its air, and the sum of its positions. */
type Placed = {
  members: Set<number>
  rows: Map<number, number[]>
  count: number
  sumX: number
  sumY: number
}

type Spot = { x: number; y: number; cost: number }

function moveToBest(arrangement: Arrangement, topic: number, section: Placed): void {
  const { x, y } = arrangement
  if (section.count > 0) {
    const search = startSearch(arrangement, topic, section)
    let best: Spot | null = null
    for (let scale = 1; !best; scale *= 2) best = searchAround(arrangement, search, scale)
    x[topic] = best.x
    y[topic] = best.y
  }
  putIn(arrangement, topic, section)
}

type Search = {
  box: LabelBox
  section: Placed
  aim: { x: number; y: number }
  centre: { x: number; y: number }
  low: number
  high: number
  pulls: { topic: number; weight: number }[]
}

function startSearch(arrangement: Arrangement, topic: number, section: Placed): Search {
  const [low, high] = freeRange(arrangement, topic)
  const pulls = arrangement.pulls[topic] ?? []
  return {
    box: arrangement.region.boxes[topic] ?? { halfWidth: 0, up: 0, down: 0 },
    section,
    aim: meanOf(arrangement, topic, section),
    centre: { x: section.sumX / section.count, y: section.sumY / section.count },
    low,
    high,
    pulls: pulls.filter((pull) => section.members.has(pull.topic))
  }
}

/** The cheapest free point of a lattice around the aim; a wider one has wider meshes. */
function searchAround(arrangement: Arrangement, search: Search, scale: number): Spot | null {
  const { aim, centre, low, high, pulls } = search
  let best: Spot | null = null
  for (let i = -REACH; i <= REACH; i++) {
    const px = Math.min(high, Math.max(low, aim.x + i * scale * STEP_X))
    for (let j = -REACH; j <= REACH; j++) {
      const py = aim.y + j * scale * STEP_Y
      let cost = TOGETHER * distance(px - centre.x, 2.2 * (py - centre.y))
      for (const pull of pulls) {
        const across = px - at(arrangement.x, pull.topic)
        cost += pull.weight * distance(across, py - at(arrangement.y, pull.topic))
      }
      if (best && cost >= best.cost) continue
      if (isFree(arrangement, search, px, py)) best = { x: px, y: py, cost }
    }
  }
  return best
}

function isFree({ region, x, y }: Arrangement, { box, section }: Search, px: number, py: number) {
  const row = Math.floor(py / ROW)
  for (let near = row - 1; near <= row + 1; near++) {
    for (const other of section.rows.get(near) ?? []) {
      const own = region.boxes[other]?.halfWidth ?? 0
      if (Math.abs(px - at(x, other)) >= box.halfWidth + own + AIR_X) continue
      if (Math.abs(py - at(y, other)) < ROW) return false
    }
  }
  return true
}

function putIn({ x, y }: Arrangement, topic: number, section: Placed): void {
  const row = Math.floor(at(y, topic) / ROW)
  const topics = section.rows.get(row)
  if (topics) topics.push(topic)
  else section.rows.set(row, [topic])
  section.count++
  section.sumX += at(x, topic)
  section.sumY += at(y, topic)
}

function takeOut({ x, y }: Arrangement, topic: number, section: Placed): void {
  const row = Math.floor(at(y, topic) / ROW)
  const topics = section.rows.get(row) ?? []
  topics.splice(topics.indexOf(topic), 1)
  section.count--
  section.sumX -= at(x, topic)
  section.sumY -= at(y, topic)
}

/** Where the required edges of the topic let x be. */
function freeRange({ x, incoming, outgoing, gap }: Arrangement, topic: number): [number, number] {
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (const before of incoming[topic] ?? []) low = Math.max(low, at(x, before) + gap)
  for (const after of outgoing[topic] ?? []) high = Math.min(high, at(x, after) - gap)
  const here = at(x, topic)
  return [Math.min(low, here), Math.max(high, here)]
}

/** Mean of the drawn neighbours that stand already, and a little of the place so far. */
function meanOf({ x, y, pulls }: Arrangement, topic: number, section: Placed) {
  let sum = 0.5
  let mx = 0.5 * at(x, topic)
  let my = 0.5 * at(y, topic)
  for (const pull of pulls[topic] ?? []) {
    if (!section.members.has(pull.topic)) continue
    sum += pull.weight
    mx += pull.weight * at(x, pull.topic)
    my += pull.weight * at(y, pull.topic)
  }
  return { x: mx / sum, y: my / sum }
}
