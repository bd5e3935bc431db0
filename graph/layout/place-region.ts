import { type Arrangement, arrangeSection } from './arrange-section.ts'
import { forcePositions } from './force-positions.ts'
import { adjacency, makeForward } from './forward-positions.ts'
import { packSections } from './pack-sections.ts'
import type { PlacedRegion, Region } from './region.ts'
import { splitLoose } from './split-loose.ts'

const GAP = 26
const ROOM = 22000
const SWEEPS = 2

/** Positions of one territory by forces: for at most some hundreds of topics. */
export function placeRegion(whole: Region): PlacedRegion {
  const { x, y } = forcePositions(whole)
  const region = splitLoose(whole, { x, y })
  stretch(x, Math.sqrt(region.topics.length * ROOM * 1.4))
  stretch(y, Math.sqrt((region.topics.length * ROOM) / 1.4))
  makeForward(region, x, GAP)
  const arrangement: Arrangement = {
    region,
    x,
    y,
    ...adjacency(region),
    pulls: pullsOf(region),
    gap: GAP - 0.001
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const { members } of region.sections) arrangeSection(arrangement, members)
  }
  return packSections(arrangement)
}

function pullsOf(region: Region): Arrangement['pulls'] {
  const pulls: Arrangement['pulls'] = region.topics.map(() => [])
  for (const { source, target, weight } of region.drawn) {
    pulls[source]?.push({ topic: target, weight })
    pulls[target]?.push({ topic: source, weight })
  }
  return pulls
}

/** Scales positions to the wanted extent. */
function stretch(positions: Float64Array, extent: number): void {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of positions) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  if (!(high > low)) return
  for (let i = 0; i < positions.length; i++) {
    positions[i] = ((positions[i] ?? 0) - low) * (extent / (high - low))
  }
}
