import type { MetroLink } from './metro-question.ts'

/** The line of one lane, from its first stop down to the last stop that needs something of it. */
export type Strand = { lane: number; column: number; from: number; to: number }

/** A line from a strand to a stop of another lane, which it meets right above that stop. */
export type Branch = { column: number; to: number; lane: number; isSpine: boolean }

/**
 * A route from top to bottom: a row for each stop, narrow columns for the lanes. All stops are places in the route.
 * A strand gives up its column where it ends, so there are no more columns than lanes in use at once.
 */
export type MetroStrands = {
  columnCount: number
  /** By stop. */
  columns: number[]
  /** By stop, how many columns from the left lie beside the stops around it that follow each other in one lane. */
  widths: number[]
  strands: Strand[]
  branches: Branch[]
  /** Pieces of strands that the spine runs along, from stop to stop. */
  spine: { column: number; from: number; to: number }[]
}

/** Draws a route as strands; `lanes` by stop, links lead downwards. Stops × lanes, and linear in links. */
export function findStrands(lanes: readonly number[], links: readonly MetroLink[]): MetroStrands {
  const strands = giveColumns(extents(lanes, links))
  const strandOf = new Map(strands.map((strand) => [strand.lane, strand]))
  const columnOf = (stop: number) => strandOf.get(lanes[stop] ?? 0)?.column ?? 0
  const branches = new Map<string, Branch>()
  for (const { from, to, isSpine } of links) {
    const lane = lanes[from] ?? 0
    if (lane === lanes[to]) continue
    const key = `${lane} ${to}`
    const isThick = isSpine || (branches.get(key)?.isSpine ?? false)
    branches.set(key, { column: columnOf(from), to, lane, isSpine: isThick })
  }
  return {
    columnCount: Math.max(0, ...strands.map(({ column }) => column + 1)),
    columns: lanes.map((_, stop) => columnOf(stop)),
    widths: widthsOf(lanes, strands),
    strands,
    branches: [...branches.values()].sort((a, b) => a.to - b.to || a.column - b.column),
    spine: links
      .filter(({ isSpine }) => isSpine)
      .map(({ from, to }) => ({ column: columnOf(from), from, to }))
  }
}

/** One width for each run of stops in one lane, so that what stands right of the strands stands in line. */
function widthsOf(lanes: readonly number[], strands: readonly Strand[]): number[] {
  const widths: number[] = []
  for (let first = 0; first < lanes.length; ) {
    let after = first + 1
    while (lanes[after] === lanes[first] && after < lanes.length) after++
    const beside = strands.filter(({ from, to }) => from < after && to >= first)
    const width = Math.max(...beside.map(({ column }) => column + 1))
    for (; first < after; first++) widths.push(width)
  }
  return widths
}

/** The strand of each lane, in the order in which the route enters the lanes. */
function extents(lanes: readonly number[], links: readonly MetroLink[]): Omit<Strand, 'column'>[] {
  const found = new Map<number, { lane: number; from: number; to: number }>()
  lanes.forEach((lane, stop) => {
    const strand = found.get(lane)
    if (strand) strand.to = stop
    else found.set(lane, { lane, from: stop, to: stop })
  })
  for (const { from, to } of links) {
    const strand = found.get(lanes[from] ?? 0)
    if (strand) strand.to = Math.max(strand.to, to)
  }
  return [...found.values()]
}

/** The leftmost column that is free from where a strand begins. */
function giveColumns(extents: Omit<Strand, 'column'>[]): Strand[] {
  const ends: number[] = []
  return extents.map((strand) => {
    const free = ends.findIndex((end) => end < strand.from)
    const column = free < 0 ? ends.length : free
    ends[column] = strand.to
    return { ...strand, column }
  })
}
