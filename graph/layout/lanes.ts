import { at } from './at.ts'

/** Rows of equal height that fill from left to right; `ends[lane]` is the right end of what it holds. */
export type Lanes = { ends: Float64Array; pitch: number }

/** What asks for a place: how wide and how many lanes high, from where on, and near which lane (−1 = any). */
export type Claim = { width: number; height: number; from: number; near: number }

const STEEP = 0.6

/** Empty lanes, all starting at `from`. */
export function createLanes(count: number, pitch: number, from = 0): Lanes {
  return { ends: new Float64Array(Math.max(1, count)).fill(from), pitch }
}

/**
 * Takes the cheapest free place: as far left as may be and as near the wanted lane as may be
 * (the Tetris rule of row-based placement, Hill 2002). Gives back its left end and its first lane.
 * Looks outwards from the wanted lane and stops where no better place can be.
 */
export function takePlace({ ends, pitch }: Lanes, claim: Claim): { left: number; lane: number } {
  const height = Math.min(claim.height, ends.length)
  const last = ends.length - height
  const near = Math.min(last, Math.max(0, claim.near))
  const slope = claim.near < 0 ? 0 : STEEP * pitch
  let best = { left: 0, lane: 0, cost: Number.POSITIVE_INFINITY }
  for (let away = 0; away <= last && slope * away + claim.from < best.cost; away++) {
    for (const lane of away === 0 ? [near] : [near + away, near - away]) {
      if (lane < 0 || lane > last) continue
      let left = claim.from
      for (let row = lane; row < lane + height; row++) left = Math.max(left, at(ends, row))
      const cost = left + slope * away
      if (cost < best.cost) best = { left, lane, cost }
    }
  }
  ends.fill(best.left + claim.width, best.lane, best.lane + height)
  return best
}
