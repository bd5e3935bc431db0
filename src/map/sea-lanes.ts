import type { Territory } from './atlas.ts'
import type { Bundle } from './bundles.ts'
import { smoothedLine } from './smoothed-line.ts'
import { trimmedLine } from './trimmed-line.ts'
import type { WaterGrid } from './water-grid.ts'
import { middleOf } from './water-grid.ts'

/** The way of a bundle through the water: a smooth line of x, y pairs from coast to coast. */
export type SeaLane = Bundle & { line: Float32Array }

const SHORE_COST = [0, 3.2, 1.5, 1.1]
const SHARED = 0.62

/**
 * Ways for bundles, the heaviest first, by Dijkstra on the water grid: along the middle of channels,
 * and where another bundle already runs if that is no detour, so that they gather like rivers. None
 * crosses land, so none crosses a name; a bundle without a way through water is left out. One lane takes
 * some milliseconds: who has to answer a pointer meanwhile takes them one by one.
 */
export function* findSeaLanes(
  bundles: readonly Bundle[],
  grid: WaterGrid,
  territories: readonly Territory[]
): Generator<SeaLane, void> {
  const used = new Uint8Array(grid.land.length)
  for (const bundle of bundles) {
    const cells = cheapestWay(bundle, grid, used)
    if (!cells) continue
    for (const cell of cells) used[cell] = 1
    const line = smoothedLine(cells.map((cell) => middleOf(grid, cell)))
    yield {
      ...bundle,
      line: trimmedLine(line, territories[bundle.from], territories[bundle.to])
    }
  }
}

function cheapestWay({ from, to }: Bundle, grid: WaterGrid, used: Uint8Array): number[] | null {
  const { land, depth, columns } = grid
  const cost = new Float32Array(land.length).fill(Number.POSITIVE_INFINITY)
  const before = new Int32Array(land.length).fill(-1)
  const queue = createQueue()
  land.forEach((value, cell) => {
    if (value !== from + 1 || !touchesWater(grid, cell)) return
    cost[cell] = 0
    queue.push(cell, 0)
  })
  for (let cell = queue.pop(); cell >= 0; cell = queue.pop()) {
    if (land[cell] === to + 1) return walkBack(before, cell)
    const here = cost[cell] ?? 0
    const column = cell % columns
    // NOTE: the one hot loop of the map; written without an object or array a step.
    for (let step = 0; step < 8; step++) {
      const dx = STEP_X[step] ?? 0
      const next = cell + dx + (STEP_Y[step] ?? 0) * columns
      if (column + dx < 0 || column + dx >= columns || next < 0 || next >= land.length) continue
      const value = land[next] ?? 0
      // A lane leaves and lands straight ahead, never across a corner.
      if (value !== 0 && (value !== to + 1 || step > 3)) continue
      const price = value === 0 ? (SHORE_COST[depth[next] ?? 0] ?? 1) : 1
      const total = here + (step > 3 ? Math.SQRT2 : 1) * price * (used[next] ? SHARED : 1)
      if (total >= (cost[next] ?? 0)) continue
      cost[next] = total
      before[next] = cell
      queue.push(next, total)
    }
  }
  return null
}

/** Straight steps first, then diagonal ones. */
const STEP_X = [1, -1, 0, 0, 1, 1, -1, -1]
const STEP_Y = [0, 0, 1, -1, 1, -1, 1, -1]

function touchesWater({ land, columns }: WaterGrid, cell: number): boolean {
  return [1, -1, columns, -columns].some((step) => land[cell + step] === 0)
}

function walkBack(before: Int32Array, end: number): number[] {
  const cells = [end]
  for (let cell = before[end] ?? -1; cell >= 0; cell = before[cell] ?? -1) cells.unshift(cell)
  return cells
}

/** A binary heap of cells by price; a cell may wait in it more than once. */
function createQueue() {
  const cells: number[] = []
  const prices: number[] = []
  const swap = (a: number, b: number) => {
    const cell = cells[a] ?? 0
    const price = prices[a] ?? 0
    cells[a] = cells[b] ?? 0
    prices[a] = prices[b] ?? 0
    cells[b] = cell
    prices[b] = price
  }
  const priceAt = (i: number) => prices[i] ?? Number.POSITIVE_INFINITY
  return {
    push(cell: number, price: number) {
      let i = cells.push(cell) - 1
      prices.push(price)
      for (let up = (i - 1) >> 1; i > 0 && priceAt(up) > priceAt(i); up = (i - 1) >> 1) {
        swap(i, up)
        i = up
      }
    },
    pop(): number {
      if (cells.length === 0) return -1
      swap(0, cells.length - 1)
      const cell = cells.pop() ?? -1
      prices.pop()
      for (let i = 0; ; ) {
        const left = 2 * i + 1
        const least = priceAt(left + 1) < priceAt(left) ? left + 1 : left
        if (priceAt(least) >= priceAt(i)) return cell
        swap(i, least)
        i = least
      }
    }
  }
}
