import type { GridIndex } from './grid-index.ts'
import { createGridIndex } from './grid-index.ts'

const DENSE = 3000
const PIXELS = 9

/** Gives the dots worth drawing at a zoom: one, the weightiest, for every 9 to 18 pixels square. */
export type ThinnedDots = (zoom: number) => GridIndex

/** Dots with their weight and places, by topic number. */
type Dots = {
  dots: Uint32Array
  weight: Uint16Array
  index: GridIndex
  x: Float64Array
  y: Float64Array
}

/**
 * All dots of a graph up to 3,000 topics; of larger ones fewer the farther one is away, so that a
 * frame costs the screen and not the graph. Each halving of the zoom is thinned once, when first seen.
 */
export function createThinnedDots(all: Dots): ThinnedDots {
  const { dots, index, x, y } = all
  const byLevel = new Map<number, GridIndex>()
  return (zoom) => {
    if (dots.length <= DENSE) return index
    const level = Math.ceil(Math.log2(PIXELS / zoom))
    const known = byLevel.get(level)
    if (known) return known
    const thinned = createGridIndex(thin(all, 2 ** level), x, y)
    byLevel.set(level, thinned)
    return thinned
  }
}

function thin({ dots, weight, x, y }: Dots, cell: number): Uint32Array {
  const first = new Map<number, number>()
  for (const topic of dots) {
    const key = Math.floor((y[topic] ?? 0) / cell) * 0x800000 + Math.floor((x[topic] ?? 0) / cell)
    const other = first.get(key)
    if (other === undefined || (weight[topic] ?? 0) > (weight[other] ?? 0)) first.set(key, topic)
  }
  return Uint32Array.from(first.values())
}
