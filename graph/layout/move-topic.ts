import { at } from './at.ts'
import {
  type Field,
  fitsBlock,
  freePlaces,
  freeRange,
  putIn,
  ROW,
  rowOf,
  takeOut
} from './field.ts'
import { aimOf, topicCost } from './topic-cost.ts'

type Spot = { x: number; y: number; cost: number }

const LEVELS = 9
const STEP = ROW / 3
const LEAST_GAIN = 0.5
const MOST_SWAPS = 4
/** Neighbours beside which a hub is tried. */
const MOST_BESIDE = 12

/** Finds a topic that does not stand yet the place where it costs least; looks farther until there is one. */
export function placeTopic(field: Field, topic: number): void {
  const search = startSearch(field, topic, 1)
  for (; search.best === null; search.scale *= 2) findBest(search)
  settle(field, topic, search.best)
}

/**
 * Moves a topic to the best place around, `scale` times as far as usual; true if it moved. With
 * `heat` it leaves its own place for one that costs up to so much more (threshold accepting,
 * Dueck & Scheuer 1990), which gets it out of places that are best only among their neighbours.
 */
export function improveTopic(
  field: Field,
  topic: number,
  { heat, scale }: { heat: number; scale: number }
): boolean {
  const here = { x: at(field.x, topic), y: at(field.y, topic) }
  takeOut(field, topic)
  const search = startSearch(field, topic, scale)
  const now = topicCost(field, topic, here.x, here.y, Number.POSITIVE_INFINITY)
  const own = { ...here, cost: now + heat - LEAST_GAIN }
  search.best = own
  findBest(search)
  settle(field, topic, search.best)
  return search.best !== own
}

function settle(field: Field, topic: number, { x, y }: { x: number; y: number }): void {
  field.x[topic] = x
  field.y[topic] = y
  putIn(field, topic)
}

type Search = {
  field: Field
  topic: number
  low: number
  high: number
  aim: { x: number; y: number }
  scale: number
  best: Spot | null
}

function startSearch(field: Field, topic: number, scale: number): Search {
  const [low, high] = freeRange(field, topic)
  return { field, topic, low, high, aim: aimOf(field, topic), scale, best: null }
}

/** Tries the places beside, above and below each neighbour, then those at heights around the aim. */
function findBest(search: Search): void {
  const { field, topic, aim, scale } = search
  const { x, y, gap, isPlaced } = field
  const pulls = field.pulls[topic] ?? []
  const skip = Math.ceil(pulls.length / MOST_BESIDE)
  for (let i = 0; i < pulls.length; i += skip) {
    const other = pulls[i]?.topic ?? 0
    if (isPlaced[other] === 0) continue
    const beside = at(x, other) + (at(x, other) < at(x, topic) ? gap : -gap)
    for (let rows = -1; rows <= 1; rows++) tryAt(search, beside, at(y, other) + rows * ROW)
  }
  tryAt(search, aim.x, aim.y)
  for (let level = 1; level <= LEVELS; level++) {
    tryAt(search, aim.x, aim.y + level * scale * STEP)
    tryAt(search, aim.x, aim.y - level * scale * STEP)
  }
}

function tryAt(search: Search, aim: number, y: number): void {
  const { field, topic, low, high } = search
  for (const x of freePlaces(field, topic, { aim, y, low, high })) {
    const most = search.best?.cost ?? Number.POSITIVE_INFINITY
    const cost = topicCost(field, topic, x, y, most)
    if (cost < most && fitsBlock(field, topic, x, y)) search.best = { x, y, cost }
  }
}

/** Lets a topic change places with one that stands where it is drawn to, if that costs less; true if so. */
export function swapTopic(field: Field, topic: number): boolean {
  const aim = aimOf(field, topic)
  for (const other of neighboursOf(field, topic, aim)) if (trySwap(field, topic, other)) return true
  return false
}

function neighboursOf(field: Field, topic: number, aim: { x: number; y: number }): number[] {
  const { region, x, y, blocks } = field
  const own = at(region.sectionOf, topic)
  const found: { other: number; away: number }[] = []
  const row = rowOf(aim.y)
  for (let near = row - 2; near <= row + 2; near++) {
    for (const other of field.rows.get(near) ?? []) {
      if (other === topic) continue
      const section = at(region.sectionOf, other)
      if (section !== own && (blocks[own] || blocks[section])) continue
      const away = Math.abs(at(x, other) - aim.x) + 2 * Math.abs(at(y, other) - aim.y)
      found.push({ other, away })
    }
  }
  found.sort((a, b) => a.away - b.away || a.other - b.other)
  return found.slice(0, MOST_SWAPS).map(({ other }) => other)
}

function trySwap(field: Field, a: number, b: number): boolean {
  const [lowA, highA] = freeRange(field, a)
  const [lowB, highB] = freeRange(field, b)
  const placeA = { x: at(field.x, a), y: at(field.y, a) }
  const placeB = { x: at(field.x, b), y: at(field.y, b) }
  if (placeB.x < lowA || placeB.x > highA || placeA.x < lowB || placeA.x > highB) return false
  const most = Number.POSITIVE_INFINITY
  const cost = (topic: number) =>
    topicCost(field, topic, at(field.x, topic), at(field.y, topic), most)
  const before = cost(a) + cost(b)
  takeOut(field, a)
  takeOut(field, b)
  if (isFree(field, a, placeB)) {
    settle(field, a, placeB)
    if (isFree(field, b, placeA)) {
      settle(field, b, placeA)
      if (cost(a) + cost(b) < before - LEAST_GAIN) return true
      takeOut(field, b)
    }
    takeOut(field, a)
  }
  settle(field, a, placeA)
  settle(field, b, placeB)
  return false
}

function isFree(field: Field, topic: number, { x, y }: { x: number; y: number }): boolean {
  const [place] = freePlaces(field, topic, { aim: x, y, low: x, high: x })
  return place === x && fitsBlock(field, topic, x, y)
}
