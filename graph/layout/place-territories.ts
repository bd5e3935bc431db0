import { at } from './at.ts'
import { distance } from './distance.ts'
import { columnHeight, cutIntoColumns, type Size } from './territory-columns.ts'
import { type TerritoryGraph, territoryOrder } from './territory-order.ts'

/** A territory with its coast; mean x of its topics and x of its name, both from its left end. */
export type TerritorySize = Size & { heart: number; name: number }

const FEW = 60
const STAGGER = 70
const LEAST_STAGGER = 24
const MOST_STAGGER = 400

/**
 * Left upper corners of all territories: columns from foundations to applications, in each column
 * the later territory a little further right, so that x follows the order everywhere; the order from
 * top to bottom keeps the bundles between columns short and off other territories.
 */
export function placeTerritories(
  sizes: TerritorySize[],
  territories: TerritoryGraph,
  water: number
): { left: Float64Array; top: Float64Array } {
  const columns = cutIntoColumns(territoryOrder(territories), sizes, water, territories)
  const left = new Float64Array(sizes.length)
  const top = new Float64Array(sizes.length)
  const tallest = Math.max(0, ...columns.map((column) => columnHeight(column, sizes, water)))
  let edge = 0
  const reached = { heart: Number.NEGATIVE_INFINITY, name: Number.NEGATIVE_INFINITY }
  for (const column of columns) {
    setColumnX({ column, sizes, left, edge, reached })
    edge = Math.max(...column.map((one) => at(left, one) + (sizes[one]?.width ?? 0))) + water
  }
  const vertical: Vertical = { sizes, territories, water, tallest, left, top, columns }
  for (const column of columns) spread(vertical, column)
  if (sizes.length <= FEW) shortenBundles(vertical)
  return { left, top }
}

type ColumnX = {
  column: number[]
  sizes: TerritorySize[]
  left: Float64Array
  edge: number
  /** How far right the hearts and names have come. */
  reached: { heart: number; name: number }
}

/** Each heart and each name right of the one before; no territory left of `edge`. */
function setColumnX({ column, sizes, left, edge, reached }: ColumnX): void {
  const step = Math.min(STAGGER, MOST_STAGGER / column.length)
  const widest = Math.max(...column.map((territory) => sizes[territory]?.width ?? 0))
  const slack = (column.length - 1) * step
  column.forEach((territory, i) => {
    const { width, heart, name } = sizes[territory] ?? { width: 0, heart: 0, name: 0 }
    const wanted = edge + (widest - width) / 2 + i * step - slack / 2
    const least = Math.max(reached.heart - heart, reached.name - name) + LEAST_STAGGER
    const x = Math.max(edge, wanted, least)
    left[territory] = x
    reached.heart = x + heart
    reached.name = x + name
  })
}

type Vertical = {
  sizes: TerritorySize[]
  territories: TerritoryGraph
  water: number
  tallest: number
  left: Float64Array
  top: Float64Array
  columns: number[][]
}

/** Spreads a column over the height of the tallest, the spare water shared out evenly. */
function spread({ sizes, water, tallest, top }: Vertical, column: number[]): void {
  const spare = tallest - columnHeight(column, sizes, water)
  const share = spare / (column.length + 1)
  let y = share
  for (const territory of column) {
    top[territory] = y
    y += (sizes[territory]?.height ?? 0) + water + share
  }
}

/** Swaps two of a column while that makes the bundles better; hill climbing, first improvement. */
function shortenBundles(vertical: Vertical): void {
  let cost = bundleCost(vertical)
  for (let round = 0, moved = true; moved && round < 12; round++) {
    moved = false
    for (const column of vertical.columns) {
      for (let i = 0; i < column.length; i++) {
        for (let j = i + 1; j < column.length; j++) {
          swap(column, i, j)
          spread(vertical, column)
          const next = bundleCost(vertical)
          if (next < cost - 1e-6) {
            cost = next
            moved = true
          } else {
            swap(column, i, j)
            spread(vertical, column)
          }
        }
      }
    }
  }
}

function swap(column: number[], i: number, j: number): void {
  const first = at(column, i)
  column[i] = at(column, j)
  column[j] = first
}

/** Length of all bundles by weight, and half as much again for each territory a bundle runs across. */
function bundleCost(vertical: Vertical): number {
  let cost = 0
  for (const { from, to, weight } of vertical.territories.bundles) {
    const a = middle(vertical, from)
    const b = middle(vertical, to)
    const length = distance(b.x - a.x, b.y - a.y)
    let crossed = 0
    for (let other = 0; other < vertical.sizes.length; other++) {
      if (other !== from && other !== to && runsAcross(vertical, a, b, other)) crossed++
    }
    cost += Math.sqrt(weight) * length * (1 + 0.5 * crossed)
  }
  return cost
}

type Point = { x: number; y: number }

function middle({ sizes, left, top }: Vertical, territory: number): Point {
  const size = sizes[territory] ?? { width: 0, height: 0 }
  return { x: at(left, territory) + size.width / 2, y: at(top, territory) + size.height / 2 }
}

/** Whether a straight line passes through the inner ellipse of a territory. */
function runsAcross(vertical: Vertical, a: Point, b: Point, territory: number): boolean {
  const size = vertical.sizes[territory] ?? { width: 1, height: 1 }
  const centre = middle(vertical, territory)
  const ax = (a.x - centre.x) / (0.35 * size.width)
  const ay = (a.y - centre.y) / (0.35 * size.height)
  const dx = (b.x - a.x) / (0.35 * size.width)
  const dy = (b.y - a.y) / (0.35 * size.height)
  const along = -(ax * dx + ay * dy) / (dx * dx + dy * dy)
  if (!(along > 0 && along < 1)) return false
  return distance(ax + along * dx, ay + along * dy) < 1
}
