import type { TerritoryGraph } from './territory-order.ts'

/** Width and height of a territory with its shore, in map units. */
export type Size = { width: number; height: number }

/** Width ÷ height of the whole picture: a 1440 × 900 screen. */
const ASPECT = 1.6

const FEW = 60
const MOST_COLUMNS = 14

/**
 * Cuts the order of territories into columns, left to right, so that the columns are about equally
 * high, few prerequisites stay within a column, and the whole is about 16 : 10. Every number of
 * columns is tried with the best cuts for it (dynamic programming) up to 60 territories; more are
 * filled in one after the other.
 */
export function cutIntoColumns(
  order: number[],
  sizes: Size[],
  water: number,
  territories: TerritoryGraph
): number[][] {
  if (order.length > FEW) return fillColumns(order, sizes, water)
  const inside = insideWeights(order, territories)
  let best: { cost: number; columns: number[][] } = { cost: Number.POSITIVE_INFINITY, columns: [] }
  for (let count = 1; count <= Math.min(order.length, MOST_COLUMNS); count++) {
    const { cuts, cost } = bestCuts({ order, sizes, water, inside, count })
    const columns = cuts.map(([from, to]) => order.slice(from, to))
    const total = cost / count + 3 * Math.abs(Math.log(aspectOf(columns, sizes, water) / ASPECT))
    if (total < best.cost) best = { cost: total, columns }
  }
  return best.columns
}

/** Height of one column of territories with water between them. */
export function columnHeight(column: number[], sizes: Size[], water: number): number {
  let height = -water
  for (const territory of column) height += (sizes[territory]?.height ?? 0) + water
  return Math.max(0, height)
}

type Cutting = {
  order: number[]
  sizes: Size[]
  water: number
  inside: number[][]
  count: number
}

/** The cheapest cuts into `count` columns: [from, to) by column. */
function bestCuts(cutting: Cutting): { cuts: [number, number][]; cost: number } {
  const { order, count } = cutting
  const n = order.length
  const mean = columnHeight(order, cutting.sizes, cutting.water) / count
  const best = [[0, ...Array.from({ length: n }, () => Number.POSITIVE_INFINITY)]]
  const from: number[][] = [[]]
  for (let column = 1; column <= count; column++) {
    const costs = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY)
    const starts = new Array<number>(n + 1).fill(0)
    for (let to = column; to <= n; to++) {
      for (let start = column - 1; start < to; start++) {
        const cost = (best[column - 1]?.[start] ?? 0) + cutCost(cutting, start, to, mean)
        if (cost >= (costs[to] ?? 0)) continue
        costs[to] = cost
        starts[to] = start
      }
    }
    best.push(costs)
    from.push(starts)
  }
  const cuts: [number, number][] = []
  for (let to = n, column = count; column > 0; column--) {
    const start = from[column]?.[to] ?? 0
    cuts.unshift([start, to])
    to = start
  }
  return { cuts, cost: best[count]?.[n] ?? 0 }
}

function cutCost(
  { order, sizes, water, inside }: Cutting,
  start: number,
  to: number,
  mean: number
): number {
  const height = columnHeight(order.slice(start, to), sizes, water)
  return 3 * (height / mean - 1) ** 2 + 2 * (inside[start]?.[to] ?? 0)
}

/** `[from][to]`: share of all weight that stays within order[from .. to). */
function insideWeights(order: number[], { bundles }: TerritoryGraph): number[][] {
  const position = new Map(order.map((territory, i) => [territory, i]))
  const total = Math.max(
    1,
    bundles.reduce((sum, { weight }) => sum + weight, 0)
  )
  return order.map((_, from) =>
    Array.from({ length: order.length + 1 }, (_, to) => {
      let sum = 0
      for (const bundle of bundles) {
        const a = position.get(bundle.from) ?? -1
        const b = position.get(bundle.to) ?? -1
        if (Math.min(a, b) >= from && Math.max(a, b) < to) sum += bundle.weight
      }
      return sum / total
    })
  )
}

function aspectOf(columns: number[][], sizes: Size[], water: number): number {
  let width = -water
  let height = 1
  for (const column of columns) {
    width += Math.max(...column.map((territory) => sizes[territory]?.width ?? 0)) + water
    height = Math.max(height, columnHeight(column, sizes, water))
  }
  return Math.max(1, width) / height
}

function fillColumns(order: number[], sizes: Size[], water: number): number[][] {
  const area = order.reduce((sum, territory) => {
    const { width, height } = sizes[territory] ?? { width: 0, height: 0 }
    return sum + (width + water) * (height + water)
  }, 0)
  const limit = Math.sqrt(area / ASPECT)
  const columns: number[][] = [[]]
  let height = 0
  for (const territory of order) {
    const own = (sizes[territory]?.height ?? 0) + water
    if (height > 0 && height + own > limit) {
      columns.push([])
      height = 0
    }
    columns.at(-1)?.push(territory)
    height += own
  }
  return columns
}
