import { at } from './at.ts'
import type { Positions } from './force-positions.ts'
import type { Region, RegionSection } from './region.ts'

const MOST = 12

/**
 * The region with its loose topics cut into parts of at most 12 that lie near each other, so that
 * they can be packed like sections: halves along the longer side, until small enough.
 */
export function splitLoose(region: Region, positions: Positions): Region {
  const sections = region.sections.flatMap((section) =>
    section.loose && section.names.length === 0 ? partsOf(section, positions) : [section]
  )
  const sectionOf = new Int32Array(region.sectionOf.length)
  sections.forEach(({ members }, number) => {
    for (const topic of members) sectionOf[topic] = number
  })
  return { ...region, sections, sectionOf }
}

function partsOf(section: RegionSection, positions: Positions): RegionSection[] {
  const parts: RegionSection[] = []
  const waiting = [section.members]
  for (let members = waiting.pop(); members; members = waiting.pop()) {
    if (members.length <= MOST) {
      parts.push({ ...section, members })
      continue
    }
    const { x, y } = positions
    const along = extent(members, x) > 1.5 * extent(members, y) ? x : y
    const sorted = [...members].sort((a, b) => at(along, a) - at(along, b) || a - b)
    const half = Math.ceil(sorted.length / 2)
    waiting.push(sorted.slice(half), sorted.slice(0, half))
  }
  return parts
}

function extent(members: number[], positions: Float64Array): number {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const topic of members) {
    low = Math.min(low, at(positions, topic))
    high = Math.max(high, at(positions, topic))
  }
  return high - low
}
