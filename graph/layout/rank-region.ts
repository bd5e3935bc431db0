import { at } from './at.ts'
import { createLanes, takePlace } from './lanes.ts'
import { createRanking, type RankedBlock, rankBlock } from './rank-block.ts'
import type { PlacedRegion, Region } from './region.ts'
import { strongComponents } from './strong-components.ts'
import { type Arrows, arrowsBy, topologicalOrder } from './topological-order.ts'

const PITCH = 28
const AIR = 34

/**
 * Positions of one territory without forces, for any size: sections that need each other both ways
 * form one block (strongly connected components), each block is ranked on its own, and blocks fill
 * lanes in the order of their prerequisites, each no further left than its required edges allow.
 * About n^1.5 at worst.
 */
export function rankRegion(region: Region): PlacedRegion {
  const { blocks, blockOf, arrows } = findBlocks(region)
  const ranking = createRanking(region, blockOf)
  const ranked = blocks.map((sections) => rankBlock(ranking, sections))
  const corners = packBlocks({ region, ranked, arrows, blockOf, x: ranking.x })
  const { x, y } = ranking
  const names: PlacedRegion['names'] = []
  const top = region.nameBox ? region.nameBox.down + AIR : 0
  ranked.forEach((block, number) => {
    const dx = at(corners.left, number) - corners.width / 2
    const dy = at(corners.top, number) + top
    for (const topic of membersOf(region, block)) {
      x[topic] = at(x, topic) + dx
      y[topic] = at(y, topic) + dy
    }
    for (const name of block.names) names.push({ ...name, x: name.x + dx, y: name.y + dy })
  })
  return { region, x, y, names }
}

function membersOf(region: Region, { sections }: RankedBlock): number[] {
  return sections.flatMap((section) => region.sections[section]?.members ?? [])
}

function findBlocks(region: Region) {
  const sectionArrows: Arrows = {
    source: region.required.source.map((topic) => at(region.sectionOf, topic)),
    target: region.required.target.map((topic) => at(region.sectionOf, topic))
  }
  const blockOf = strongComponents(region.sections.length, sectionArrows)
  const blocks: number[][] = []
  blockOf.forEach((block, section) => {
    const members = blocks[block]
    if (members) members.push(section)
    else blocks[block] = [section]
  })
  const source = sectionArrows.source.map((section) => at(blockOf, section))
  const target = sectionArrows.target.map((section) => at(blockOf, section))
  const between = source.map((block, edge) => (block === at(target, edge) ? 0 : 1))
  const keep = (_: number, edge: number) => at(between, edge) === 1
  const arrows = { source: source.filter(keep), target: target.filter(keep) }
  return { blocks, blockOf, arrows }
}

type Packing = {
  region: Region
  ranked: RankedBlock[]
  arrows: Arrows
  blockOf: Int32Array
  x: Float64Array
}

/** Left upper corners of the blocks. `x` is still relative to each topic's block. */
function packBlocks({ region, ranked, arrows, blockOf, x }: Packing) {
  const count = ranked.length
  const left = new Float64Array(count)
  const top = new Float64Array(count)
  const lanesOf = ranked.map(({ height }) => Math.ceil((height + AIR) / PITCH))
  const area = ranked.reduce((sum, { width, height }) => sum + (width + AIR) * (height + AIR), 0)
  const tallest = lanesOf.reduce((most, lanes) => Math.max(most, lanes), 1)
  const lanes = createLanes(Math.max(tallest, Math.ceil(Math.sqrt(area / 1.5) / PITCH)), PITCH)
  const need = needsOf(region, blockOf)
  const incoming = arrowsBy(need.target, count)
  let width = 0
  for (const block of topologicalOrder(count, arrows)) {
    let from = 0
    let near = 0
    const first = at(incoming.starts, block)
    const last = at(incoming.starts, block + 1)
    for (let k = first; k < last; k++) {
      const edge = at(incoming.edges, k)
      const before = at(need.source, edge)
      near += at(top, before) / PITCH
      const gap = at(x, at(need.from, edge)) - at(x, at(need.to, edge)) + 24
      from = Math.max(from, at(left, before) + gap)
    }
    const { width: own = 0 } = ranked[block] ?? {}
    const claim = { width: own + AIR, height: lanesOf[block] ?? 1, from }
    const wanted = last > first ? Math.round(near / (last - first)) : -1
    const place = takePlace(lanes, { ...claim, near: wanted })
    left[block] = place.left
    top[block] = place.lane * PITCH
    width = Math.max(width, place.left + own)
  }
  return { left, top, width }
}

/** Required edges between blocks: by block, and by topic. */
function needsOf(region: Region, blockOf: Int32Array) {
  const block = (topic: number) => at(blockOf, at(region.sectionOf, topic))
  const { source, target } = region.required
  const keep = (_: number, edge: number) => block(at(source, edge)) !== block(at(target, edge))
  const from = source.filter(keep)
  const to = target.filter(keep)
  return { from, to, source: from.map(block), target: to.map(block) }
}
