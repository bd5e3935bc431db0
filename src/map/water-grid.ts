import type { Territory } from './atlas.ts'
import type { Box } from './box.ts'
import { grown, isIn } from './box.ts'

/** The map as cells of water and land, for finding ways from coast to coast. */
export type WaterGrid = {
  left: number
  top: number
  cell: number
  columns: number
  rows: number
  /** Territory number + 1 of the land in a cell, 0 = water. */
  land: Int16Array
  /** Cells to the next land, 0 on land, up to 255. */
  depth: Uint8Array
}

const CELLS = 7000
const MARGIN = 160

/** Lays at most about 7,000 cells over the map and its surroundings. */
export function createWaterGrid(bounds: Box, territories: readonly Territory[]): WaterGrid {
  const around = grown(bounds, MARGIN)
  const width = around.right - around.left
  const height = around.bottom - around.top
  const cell = Math.max(12, Math.sqrt((width * height) / CELLS))
  const columns = Math.max(1, Math.ceil(width / cell))
  const rows = Math.max(1, Math.ceil(height / cell))
  const land = new Int16Array(columns * rows)
  const grid = { left: around.left, top: around.top, cell, columns, rows, land }
  territories.forEach((territory, number) => {
    layLand(grid, territory, number)
  })
  return { ...grid, depth: soundDepths(grid) }
}

/** The middle of a cell in map units. */
export function middleOf({ left, top, cell, columns }: WaterGrid, at: number) {
  const column = at % columns
  return { x: left + (column + 0.5) * cell, y: top + (Math.floor(at / columns) + 0.5) * cell }
}

function layLand(
  { left, top, cell, columns, rows, land }: Omit<WaterGrid, 'depth'>,
  territory: Territory,
  number: number
): void {
  const { bounds } = territory
  const lastRow = Math.min(rows - 1, Math.floor((bounds.bottom - top) / cell))
  const lastColumn = Math.min(columns - 1, Math.floor((bounds.right - left) / cell))
  for (let row = Math.max(0, Math.floor((bounds.top - top) / cell)); row <= lastRow; row++) {
    const y = top + (row + 0.5) * cell
    const first = Math.max(0, Math.floor((bounds.left - left) / cell))
    for (let column = first; column <= lastColumn; column++) {
      const x = left + (column + 0.5) * cell
      if (isOnLand(territory, x, y)) land[row * columns + column] = number + 1
    }
  }
}

/** Whether a point of the map lies on a territory; one without a coast is its box. */
export function isOnLand({ rings, bounds }: Territory, x: number, y: number): boolean {
  return rings.length > 0 ? isInRings(rings, x, y) : isIn(bounds, x, y)
}

/** Whether a point lies inside closed rings of x, y pairs, by the even-odd rule. */
function isInRings(rings: readonly Float32Array[], x: number, y: number): boolean {
  let isInside = false
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [yi, yj] = [ring[i + 1] ?? 0, ring[j + 1] ?? 0]
      if (yi > y === yj > y) continue
      const [xi, xj] = [ring[i] ?? 0, ring[j] ?? 0]
      if (x < xi + ((y - yi) / (yj - yi)) * (xj - xi)) isInside = !isInside
    }
  }
  return isInside
}

/** Breadth first from all land at once. */
function soundDepths({ columns, rows, land }: Omit<WaterGrid, 'depth'>): Uint8Array {
  const depth = new Uint8Array(land.length).fill(255)
  let shore: number[] = []
  land.forEach((value, at) => {
    if (value === 0) return
    depth[at] = 0
    shore.push(at)
  })
  for (let steps = 1; shore.length > 0 && steps < 255; steps++) {
    const next: number[] = []
    for (const at of shore) {
      const column = at % columns
      const near = [
        column > 0 ? at - 1 : -1,
        column < columns - 1 ? at + 1 : -1,
        at - columns,
        at + columns < columns * rows ? at + columns : -1
      ]
      for (const cell of near) {
        if (cell < 0 || depth[cell] !== 255) continue
        depth[cell] = steps
        next.push(cell)
      }
    }
    shore = next
  }
  return depth
}
