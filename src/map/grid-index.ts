import type { Box } from './box.ts'
import { addPoint, emptyBox, hasExtent } from './box.ts'

/** Which topics lie where; built once, asked at every frame. */
export type GridIndex = {
  /** Calls `visit` for every topic in the box, cell by cell. */
  visit(box: Box, visit: (topic: number) => void): void
  /** The topic nearest to a point and at most `reach` away from it, or −1. */
  nearest(x: number, y: number, reach: number): number
}

const TOPICS_PER_CELL = 4

/**
 * An index of points on a grid of about four topics a cell, laid end to end by counting. Linear to
 * build; a question costs the cells it touches.
 */
export function createGridIndex(
  topics: Uint32Array,
  xs: Float64Array,
  ys: Float64Array
): GridIndex {
  const bounds = emptyBox()
  for (const topic of topics) addPoint(bounds, xs[topic] ?? 0, ys[topic] ?? 0)
  if (!hasExtent(bounds)) return { visit: () => {}, nearest: () => -1 }
  const grid = layGrid(bounds, topics.length)
  const { starts, values } = sortIntoCells(grid, topics, xs, ys)
  const visit: GridIndex['visit'] = (box, visitTopic) => {
    const [firstColumn, lastColumn] = [columnOf(grid, box.left), columnOf(grid, box.right)]
    for (let row = rowOf(grid, box.top); row <= rowOf(grid, box.bottom); row++) {
      const from = starts[row * grid.columns + firstColumn] ?? 0
      const to = starts[row * grid.columns + lastColumn + 1] ?? 0
      for (let i = from; i < to; i++) {
        const topic = values[i] ?? 0
        const [x, y] = [xs[topic] ?? 0, ys[topic] ?? 0]
        if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) visitTopic(topic)
      }
    }
  }
  const nearest: GridIndex['nearest'] = (x, y, reach) => {
    let best = -1
    let least = reach * reach
    visit({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }, (topic) => {
      const distance = ((xs[topic] ?? 0) - x) ** 2 + ((ys[topic] ?? 0) - y) ** 2
      if (distance > least || (distance === least && best >= 0)) return
      least = distance
      best = topic
    })
    return best
  }
  return { visit, nearest }
}

type Grid = { bounds: Box; cell: number; columns: number; rows: number }

function layGrid(bounds: Box, count: number): Grid {
  const width = Math.max(1, bounds.right - bounds.left)
  const height = Math.max(1, bounds.bottom - bounds.top)
  const even = Math.sqrt((width * height * TOPICS_PER_CELL) / count)
  // NOTE: a thousand cells a side at most, whatever shape the map has.
  const cell = Math.max(even, width / 1000, height / 1000)
  const columns = Math.floor(width / cell) + 1
  const rows = Math.floor(height / cell) + 1
  return { bounds, cell, columns, rows }
}

function columnOf({ bounds, cell, columns }: Grid, x: number): number {
  return Math.min(columns - 1, Math.max(0, Math.floor((x - bounds.left) / cell)))
}

function rowOf({ bounds, cell, rows }: Grid, y: number): number {
  return Math.min(rows - 1, Math.max(0, Math.floor((y - bounds.top) / cell)))
}

function sortIntoCells(grid: Grid, topics: Uint32Array, xs: Float64Array, ys: Float64Array) {
  const cellOf = (topic: number) =>
    rowOf(grid, ys[topic] ?? 0) * grid.columns + columnOf(grid, xs[topic] ?? 0)
  const starts = new Uint32Array(grid.columns * grid.rows + 1)
  for (const topic of topics) {
    const cell = cellOf(topic)
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const next = starts.slice()
  const values = new Uint32Array(topics.length)
  for (const topic of topics) {
    const cell = cellOf(topic)
    const place = next[cell] ?? 0
    values[place] = topic
    next[cell] = place + 1
  }
  return { starts, values }
}
