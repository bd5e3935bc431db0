import type { MetroColumns } from './metro-columns.ts'
import type { MetroNets } from './metro-nets.ts'
import type { MetroQuestion } from './metro-question.ts'
import { STOP_RADIUS } from './metro-question.ts'
import type { MetroRows } from './metro-rows.ts'
import type { MetroTracks } from './metro-tracks.ts'
import { channelName } from './metro-tracks.ts'

export type MetroPoint = readonly [x: number, y: number]

/** A band of the plan, from top to bottom. */
export type MetroLane = { lane: number; top: number; bottom: number }

/** Between bands, inside them, between tracks, and around a circle. */
const BETWEEN = 3
const INSIDE = 3
const TRACK = 3.5
const AROUND = 4

type Heights = {
  lanes: MetroLane[]
  height: number
  rowY: Map<string, number>
  /** By channel, the middle of its first track. */
  trackY: Map<string, number>
}

/** Stacks lanes, rows and tracks from the top; a row is as high as its highest label asks for. Linear. */
export function stackLanes(
  { stops }: MetroQuestion,
  { rows, rowCount }: MetroRows,
  { levels }: MetroTracks,
  order: readonly number[]
): Heights {
  const labels = new Map<string, number>()
  stops.forEach(({ lane, height }, stop) => {
    const row = channelName(lane, rows[stop] ?? 0)
    labels.set(row, Math.max(labels.get(row) ?? 0, height))
  })
  const found: Heights = { lanes: [], height: 0, rowY: new Map(), trackY: new Map() }
  let y = 0
  for (const lane of order) {
    const top = y
    y += INSIDE
    const count = rowCount.get(lane) ?? 0
    for (let row = 0; row <= count; row++) {
      const name = channelName(lane, row)
      found.trackY.set(name, y + TRACK / 2)
      y += (levels.get(name) ?? 0) * TRACK
      if (row === count) break
      y += AROUND + STOP_RADIUS
      found.rowY.set(name, y)
      y += STOP_RADIUS + AROUND + (labels.get(name) ?? 0)
    }
    y += INSIDE
    found.lanes.push({ lane, top, bottom: y })
    y += BETWEEN
  }
  found.height = Math.max(0, y - BETWEEN)
  return found
}

/** The corners of every link, and the height of every stop. Linear. */
export function drawLines(
  { stops, links }: MetroQuestion,
  { rows }: MetroRows,
  { kinds }: MetroNets,
  { channelOf, levelOf }: MetroTracks,
  { middles, exits, entries }: MetroColumns,
  { rowY, trackY }: Heights
): { lines: MetroPoint[][]; ys: number[] } {
  const ys = stops.map(({ lane }, stop) => rowY.get(channelName(lane, rows[stop] ?? 0)) ?? 0)
  const lines = links.map(({ from, to }, i) => {
    const [fromX = 0, fromY = 0, exit = 0] = [middles[from], ys[from], exits[from]]
    const [toX = 0, toY = 0, entry = 0] = [middles[to], ys[to], entries[to]]
    const turns: MetroPoint[] = []
    if (kinds[i] === 'track') {
      const channel = channelName(stops[from]?.lane ?? 0, channelOf.get(from) ?? 0)
      const y = (trackY.get(channel) ?? 0) + (levelOf.get(from) ?? 0) * TRACK
      turns.push([exit, fromY], [exit, y], [entry, y], [entry, toY])
    } else if (fromY !== toY) {
      const x = kinds[i] === 'into' ? exit : entry
      turns.push([x, fromY], [x, toY])
    }
    return [[fromX, fromY] as const, ...turns, [toX, toY] as const]
  })
  return { lines, ys }
}
