import { at } from './at.ts'
import { distance } from './distance.ts'
import { blockWith, crossingsAt, type Field, fromMiddle, isAlone, putIn, takeOut } from './field.ts'
import type { Rect } from './rect.ts'
import { CROSSING, FAR_PULL, MIDDLE } from './topic-cost.ts'

const REACH = 16
const STEP = 26
const MOST_TRIED = 40

/**
 * Moves a named section as a whole to where it costs least, among places where nothing else stands
 * and its required edges run forward; looks farther until there is one.
 */
export function moveBlock(field: Field, section: number): void {
  const members = field.region.sections[section]?.members ?? []
  const block = blockWith(field, section)
  if (!block) return
  field.blocks[section] = null
  for (const topic of members) takeOut(field, topic)
  const [low, high] = freeShift(field, section)
  let best: Shift | null = null
  for (let scale = 1; !best; scale *= 2) {
    best = cheapest(field, section, block, shiftsAround(field, members, { low, high, scale }))
  }
  for (const topic of members) {
    field.x[topic] = at(field.x, topic) + best.dx
    field.y[topic] = at(field.y, topic) + best.dy
    putIn(field, topic)
  }
  field.blocks[section] = moved(block, best.dx, best.dy)
}

function moved({ left, right, top, bottom }: Rect, dx: number, dy: number): Rect {
  return { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy }
}

type Shift = { dx: number; dy: number; cost: number }

/** Shifts on a lattice, the cheapest first, crossings not yet counted. */
function shiftsAround(
  field: Field,
  members: number[],
  { low, high, scale }: { low: number; high: number; scale: number }
): Shift[] {
  const shifts: Shift[] = []
  const columns = new Set<number>()
  for (let i = -REACH; i <= REACH; i++) columns.add(Math.min(high, Math.max(low, i * scale * STEP)))
  for (const dx of columns) {
    for (let j = -REACH; j <= REACH; j++) {
      const dy = j * scale * STEP
      shifts.push({ dx, dy, cost: lengthCost(field, members, dx, dy) })
    }
  }
  return shifts.sort((a, b) => a.cost - b.cost || a.dy - b.dy || a.dx - b.dx)
}

/** The best of the first shifts that lead to free land. */
function cheapest(field: Field, section: number, block: Rect, shifts: Shift[]): Shift | null {
  const members = field.region.sections[section]?.members ?? []
  let best: Shift | null = null
  let tried = 0
  for (const { dx, dy, cost: length } of shifts) {
    if (best && (length >= best.cost || tried >= MOST_TRIED)) break
    if (!isAlone(field, moved(block, dx, dy), section)) continue
    tried++
    const cost = length + CROSSING * crossedBy(field, members, dx, dy)
    if (!best || cost < best.cost) best = { dx, dy, cost }
  }
  return best
}

function lengthCost(
  { x, y, pulls, isPlaced }: Field,
  members: number[],
  dx: number,
  dy: number
): number {
  let cost = 0
  for (const topic of members) {
    const px = (x[topic] ?? 0) + dx
    const py = (y[topic] ?? 0) + dy
    cost += MIDDLE * fromMiddle(px, py)
    for (const { topic: other, weight } of pulls[topic] ?? []) {
      if (isPlaced[other] === 0) continue
      const length = distance(px - (x[other] ?? 0), py - (y[other] ?? 0))
      cost += weight * FAR_PULL * length
    }
  }
  return cost
}

function crossedBy(field: Field, members: number[], dx: number, dy: number): number {
  let crossed = 0
  for (const topic of members) {
    const [px, py] = [at(field.x, topic) + dx, at(field.y, topic) + dy]
    crossed += crossingsAt(field, topic, px, py, Number.POSITIVE_INFINITY)
  }
  return crossed
}

/** How far the section may move sideways with all others where they are. */
function freeShift({ region, x, incoming, outgoing, gap }: Field, section: number) {
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (const topic of region.sections[section]?.members ?? []) {
    for (const before of incoming[topic] ?? []) {
      if (region.sectionOf[before] === section) continue
      low = Math.max(low, at(x, before) + gap - at(x, topic))
    }
    for (const after of outgoing[topic] ?? []) {
      if (region.sectionOf[after] === section) continue
      high = Math.min(high, at(x, after) - gap - at(x, topic))
    }
  }
  return [Math.min(0, low), Math.max(0, high)] as const
}
