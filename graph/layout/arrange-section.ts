import { at } from './at.ts'
import { distance } from './distance.ts'
import { LABEL_GAP, type LabelBox } from './label-box.ts'
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
const AIR_X = LABEL_GAP + 20
const AIR_Y = LABEL_GAP + 14
const TOGETHER = 0.35

/**
 * Moves the members of one section apart until no two label boxes meet, then each to the free place
 * where its edges are shortest, some rounds long (greedy local search on a fine lattice around the
 * mean of its neighbours). x stays within what the required edges of the whole region allow.
 * About rounds × lattice × members²: for sections of at most some hundreds.
 */
export function arrangeSection(arrangement: Arrangement, members: number[]): void {
  const { x, y } = arrangement
  const inside = new Set(members)
  const placed: number[] = []
  for (const topic of [...members].sort((a, b) => at(x, a) - at(x, b) || a - b)) {
    moveToBest(arrangement, topic, placed, inside)
    placed.push(topic)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const before = members.map((topic) => at(x, topic) + at(y, topic))
    for (const topic of members) {
      const others = members.filter((other) => other !== topic)
      moveToBest(arrangement, topic, others, inside)
    }
    if (members.every((topic, i) => at(x, topic) + at(y, topic) === before[i])) return
  }
}

type Spot = { x: number; y: number; cost: number }

function moveToBest(
  arrangement: Arrangement,
  topic: number,
  others: number[],
  inside: Set<number>
): void {
  if (others.length === 0) return
  const { x, y, region } = arrangement
  const [low, high] = freeRange(arrangement, topic)
  const aim = meanOf(arrangement, topic, others, inside)
  const box = region.boxes[topic]
  if (!box) return
  let best: Spot | null = null
  for (let reach = REACH; !best; reach *= 2) {
    best = searchAround(arrangement, { topic, others, inside, aim, low, high, reach, box })
  }
  x[topic] = best.x
  y[topic] = best.y
}

type Search = {
  topic: number
  others: number[]
  inside: Set<number>
  aim: { x: number; y: number }
  low: number
  high: number
  reach: number
  box: LabelBox
}

function searchAround(arrangement: Arrangement, search: Search): Spot | null {
  const { topic, others, aim, low, high, reach, box } = search
  const centre = middleOf(arrangement, others)
  const pulls = (arrangement.pulls[topic] ?? []).filter((pull) => search.inside.has(pull.topic))
  let best: Spot | null = null
  for (let i = -reach; i <= reach; i++) {
    const px = Math.min(high, Math.max(low, aim.x + i * STEP_X))
    for (let j = -reach; j <= reach; j++) {
      const py = aim.y + j * STEP_Y
      let cost = TOGETHER * distance(px - centre.x, 2.2 * (py - centre.y))
      for (const pull of pulls) {
        const across = px - at(arrangement.x, pull.topic)
        cost += pull.weight * distance(across, py - at(arrangement.y, pull.topic))
      }
      if (best && cost >= best.cost) continue
      if (isFree(arrangement, { x: px, y: py, box, others })) best = { x: px, y: py, cost }
    }
  }
  return best
}

function isFree(
  { region, x, y }: Arrangement,
  spot: { x: number; y: number; box: LabelBox; others: number[] }
): boolean {
  for (const other of spot.others) {
    const box = region.boxes[other]
    if (!box) continue
    const apart = Math.abs(spot.x - at(x, other)) >= spot.box.halfWidth + box.halfWidth + AIR_X
    if (!apart && Math.abs(spot.y - at(y, other)) < box.up + box.down + AIR_Y) return false
  }
  return true
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

function meanOf(
  arrangement: Arrangement,
  topic: number,
  others: number[],
  inside: Set<number>
): { x: number; y: number } {
  const { x, y } = arrangement
  const near = new Set(others)
  let sum = 0.5
  let mx = 0.5 * at(x, topic)
  let my = 0.5 * at(y, topic)
  for (const pull of arrangement.pulls[topic] ?? []) {
    if (!inside.has(pull.topic) || !near.has(pull.topic)) continue
    sum += pull.weight
    mx += pull.weight * at(x, pull.topic)
    my += pull.weight * at(y, pull.topic)
  }
  return { x: mx / sum, y: my / sum }
}

function middleOf({ x, y }: Arrangement, topics: number[]): { x: number; y: number } {
  let mx = 0
  let my = 0
  for (const topic of topics) {
    mx += at(x, topic)
    my += at(y, topic)
  }
  return { x: mx / topics.length, y: my / topics.length }
}
