import type { Arrangement } from './arrange-section.ts'
import { at } from './at.ts'
import { distance } from './distance.ts'
import { LABEL_GAP, type LabelBox } from './label-box.ts'
import type { PlacedRegion, RegionSection } from './region.ts'

/** A rectangle in map units. */
export type Rect = { left: number; right: number; top: number; bottom: number }

type Block = Rect & { section: number }

const ROUNDS = 4
const STEP = 20
const AIR = 34

/**
 * Places of the sections of a region around its name: blocks that do not meet, each as near as can
 * be to its neighbours, to where the forces wanted it, and to the middle, so that the whole comes
 * out round. Blocks move up and down freely, but sideways only as far as required edges allow.
 * About rounds × sections³ × width: for at most some hundreds of sections.
 */
export function packSections(arrangement: Arrangement): PlacedRegion {
  const { region, x, y } = arrangement
  centre(x, y)
  const blocks = region.sections.map((section, number) => blockOf(arrangement, section, number))
  const name = region.nameBox && nameBlock(region.nameBox)
  const size = (block: Block) => (block.right - block.left) * (block.bottom - block.top)
  const order = [...blocks].sort((a, b) => size(b) - size(a) || a.section - b.section)
  const placed: Rect[] = name ? [name] : []
  for (const block of order) {
    moveBlock(arrangement, block, placed)
    placed.push(block)
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const block of order) {
      moveBlock(
        arrangement,
        block,
        placed.filter((other) => other !== block)
      )
    }
  }
  return { region, x, y, names: blocks.flatMap((block) => namesOf(arrangement, block)) }
}

function moveBlock(arrangement: Arrangement, block: Block, others: Rect[]): void {
  const [low, high] = freeShift(arrangement, block.section)
  const pulls = outerPulls(arrangement, block.section)
  const reach = reachOf(block, others)
  const height = block.bottom - block.top
  let best = { dx: 0, dy: 0, cost: Number.POSITIVE_INFINITY }
  const first = Math.max(low, -reach)
  const last = Math.min(high, reach)
  for (let dx = first; ; dx = Math.min(last, dx + STEP)) {
    const beside = others.filter(
      (other) => other.left < block.right + dx + AIR && other.right > block.left + dx - AIR
    )
    const tops = beside.flatMap((other) => [other.top - AIR - height, other.bottom + AIR])
    for (const top of [block.top, -height / 2, ...tops]) {
      const dy = top - block.top
      const cost = costOf(arrangement, block, pulls, dx, dy)
      if (cost >= best.cost) continue
      const meets = beside.some(
        (other) => other.top < top + height + AIR - 0.01 && other.bottom > top - AIR + 0.01
      )
      if (!meets) best = { dx, dy, cost }
    }
    if (dx >= last) break
  }
  shift(arrangement, block, best.dx, best.dy)
}

type Pull = { x: number; y: number; weight: number; topic: number }

function costOf(
  { x, y }: Arrangement,
  block: Block,
  pulls: Pull[],
  dx: number,
  dy: number
): number {
  const cx = (block.left + block.right) / 2 + dx
  const cy = (block.top + block.bottom) / 2 + dy
  const halfWidth = (block.right - block.left) / 2
  const halfHeight = (block.bottom - block.top) / 2
  let cost = distance((Math.abs(cx) + halfWidth) * 0.8, (Math.abs(cy) + halfHeight) * 1.15)
  cost += 0.1 * distance(dx, dy)
  for (const pull of pulls) {
    const across = at(x, pull.topic) + dx - pull.x
    cost += 0.12 * pull.weight * distance(across, at(y, pull.topic) + dy - pull.y)
  }
  return cost
}

function outerPulls({ region, pulls, x, y }: Arrangement, section: number): Pull[] {
  const found: Pull[] = []
  for (const topic of region.sections[section]?.members ?? []) {
    for (const { topic: other, weight } of pulls[topic] ?? []) {
      if (region.sectionOf[other] === section) continue
      found.push({ x: at(x, other), y: at(y, other), weight, topic })
    }
  }
  return found
}

/** How far the section may move sideways with all others where they are. */
function freeShift({ region, x, incoming, outgoing, gap }: Arrangement, section: number) {
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

function reachOf(block: Block, others: Rect[]): number {
  let area = (block.right - block.left) * (block.bottom - block.top)
  for (const { left, right, top, bottom } of others) area += (right - left) * (bottom - top)
  return 1.2 * Math.sqrt(area) + Math.abs(block.left) + Math.abs(block.right)
}

function shift({ region, x, y }: Arrangement, block: Block, dx: number, dy: number): void {
  for (const topic of region.sections[block.section]?.members ?? []) {
    x[topic] = at(x, topic) + dx
    y[topic] = at(y, topic) + dy
  }
  block.left += dx
  block.right += dx
  block.top += dy
  block.bottom += dy
}

function blockOf({ region, x, y }: Arrangement, section: RegionSection, number: number): Block {
  const rects = section.members.map((topic) => {
    const box = region.boxes[topic] ?? { halfWidth: 0, up: 0, down: 0 }
    return rectAt(at(x, topic), at(y, topic), box)
  })
  const members = rects.length > 0 ? boundsOf(rects) : { left: 0, right: 0, top: 0, bottom: 0 }
  const middle = (members.left + members.right) / 2
  let halfWidth = (members.right - members.left) / 2
  let top = members.top
  for (const { box } of section.names) {
    halfWidth = Math.max(halfWidth, box.halfWidth)
    top -= box.up + box.down + LABEL_GAP
  }
  const sides = { left: middle - halfWidth, right: middle + halfWidth }
  return { ...sides, top, bottom: members.bottom, section: number }
}

/** Names stand above the members, the outermost group first. */
function namesOf({ region }: Arrangement, block: Block): PlacedRegion['names'] {
  let top = block.top
  return (region.sections[block.section]?.names ?? []).map(({ topic, box }) => {
    const y = top + box.up
    top += box.up + box.down + LABEL_GAP
    return { topic, x: (block.left + block.right) / 2, y, box }
  })
}

function nameBlock(box: LabelBox): Rect {
  return { left: -box.halfWidth, right: box.halfWidth, top: -box.up, bottom: box.down }
}

/** The rectangle a label box covers at a position. */
export function rectAt(x: number, y: number, box: LabelBox): Rect {
  return {
    left: x - box.halfWidth,
    right: x + box.halfWidth,
    top: y - box.up,
    bottom: y + box.down
  }
}

/** The smallest rectangle around at least one other. */
export function boundsOf(rects: Rect[]): Rect {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const rect of rects) {
    bounds.left = Math.min(bounds.left, rect.left)
    bounds.right = Math.max(bounds.right, rect.right)
    bounds.top = Math.min(bounds.top, rect.top)
    bounds.bottom = Math.max(bounds.bottom, rect.bottom)
  }
  return bounds
}

function centre(x: Float64Array, y: Float64Array): void {
  const count = Math.max(1, x.length)
  const mx = x.reduce((sum, value) => sum + value, 0) / count
  const my = y.reduce((sum, value) => sum + value, 0) / count
  for (let i = 0; i < x.length; i++) {
    x[i] = at(x, i) - mx
    y[i] = at(y, i) - my
  }
}
