import type { MetroQuestion } from './metro-question.ts'

/** By stop, its row inside its lane, from 0 at the top; and how many rows each lane has. */
export type MetroRows = { rows: number[]; rowCount: Map<number, number> }

/** A row as it grows: its last stop, and the next later stop of the lane that needs that one. */
type Row = { last: number; nextUse: number }

/** On a long route, up to how many stops a lane keeps to one row; else any lane may have two. */
const FEW = 6
const LONG = 48

/**
 * Spreads the stops of each lane over one row or two, so that what follows from each other stands in one row: a stop goes
 * behind a prerequisite, else into a row that leads on to nothing in this lane, else into a new one while there may be
 * more, else into the one whose end is needed latest. Linear in stops and links.
 */
export function assignRows({ stops, links }: MetroQuestion): MetroRows {
  const rows: number[] = []
  const sizes = new Map<number, number>()
  for (const { lane } of stops) sizes.set(lane, (sizes.get(lane) ?? 0) + 1)
  const before = stops.map((): { from: number; isSpine: boolean }[] => [])
  const usesByStop = stops.map((): number[] => [])
  for (const { from, to, isSpine } of links) {
    if (stops[from]?.lane !== stops[to]?.lane) continue
    before[to]?.push({ from, isSpine })
    usesByStop[from]?.push(to)
  }
  const rowsByLane = new Map<number, Row[]>()
  stops.forEach(({ lane }, stop) => {
    const open = rowsByLane.get(lane) ?? []
    rowsByLane.set(lane, open)
    for (const row of open) row.nextUse = nextOf(usesByStop[row.last], stop)
    const chosen = chooseRow(
      open,
      before[stop] ?? [],
      stops.length > LONG && (sizes.get(lane) ?? 0) <= FEW ? 1 : 2
    )
    open[chosen] = { last: stop, nextUse: 0 }
    rows.push(chosen)
  })
  const rowCount = new Map([...rowsByLane].map(([lane, open]) => [lane, open.length]))
  return { rows, rowCount }
}

function chooseRow(
  open: Row[],
  before: { from: number; isSpine: boolean }[],
  most: number
): number {
  const behind = before
    .map((link) => ({ ...link, row: open.findIndex(({ last }) => last === link.from) }))
    .filter(({ row }) => row >= 0)
    .sort((a, b) => Number(b.isSpine) - Number(a.isSpine) || b.from - a.from)
  if (behind[0]) return behind[0].row
  const closed = open.findIndex(({ nextUse }) => nextUse === Number.POSITIVE_INFINITY)
  if (closed >= 0) return closed
  if (open.length < most) return open.length
  const latest = Math.max(...open.map(({ nextUse }) => nextUse))
  return open.findIndex(({ nextUse }) => nextUse === latest)
}

/** The first use from `stop` on; infinite where there is none. */
function nextOf(uses: number[] = [], stop: number): number {
  return Math.min(...uses.filter((use) => use >= stop))
}
