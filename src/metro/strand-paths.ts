import type { MetroStrands } from '../store/metro.ts'

/** Pixels between two columns, before the first, and from where a branch leaves its strand to its stop. */
const COLUMN = 16
const MARGIN = 18
const BEND = 28

/** Where a column lies, in pixels. */
export function columnX(column: number): number {
  return MARGIN + column * COLUMN
}

/** How wide so many columns are. */
export function strandsWidth(columnCount: number): number {
  return columnX(columnCount - 1) + MARGIN - 4
}

/** The `d` of a strand down to its last stop, or to where its last branch leaves it. `ys` are the rows' middles. */
export function strandPath(
  { columns }: Pick<MetroStrands, 'columns'>,
  { column, from, to }: { column: number; from: number; to: number },
  ys: readonly number[]
): string {
  const x = columnX(column)
  const end = (ys[to] ?? 0) - (columns[to] === column ? 0 : BEND)
  return `M${x} ${ys[from] ?? 0}V${end}`
}

/** The `d` of a branch from a strand to the stop below. */
export function branchPath(from: number, to: number, y: number): string {
  const [start, end] = [columnX(from), columnX(to)]
  const middle = y - BEND * 0.45
  return `M${start} ${y - BEND}C${start} ${middle} ${end} ${middle} ${end} ${y}`
}
