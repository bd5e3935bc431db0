import type { MetroNets } from './metro-nets.ts'
import type { MetroQuestion } from './metro-question.ts'
import type { MetroRows } from './metro-rows.ts'
import { entryTurn, exitTurn } from './metro-spans.ts'

/** A horizontal line between two rows that leads from one stop to several. */
type Track = {
  from: number
  start: number
  end: number
  /** Turns at which it is left or reached downwards, and upwards. */
  down: number[]
  up: number[]
}

/** By stop with a track: the channel it lies in (its lane's row below it) and its level there, from 0 at the top. */
export type MetroTracks = {
  channelOf: Map<number, number>
  levelOf: Map<number, number>
  /** By `lane channel`, how many levels. */
  levels: Map<string, number>
}

/** Tracks of one channel beyond which they are no longer sorted. */
const MANY = 120

/**
 * Lays the tracks of each stop above or below its row and stacks those that lie side by side, so that they cross few
 * verticals: pairs are put in the better order as long as that helps. Quadratic in the tracks of one channel.
 */
export function layTracks(
  { stops, links }: MetroQuestion,
  { rows }: MetroRows,
  { kinds }: MetroNets,
  order: readonly number[]
): MetroTracks {
  const placeOf = new Map(order.map((lane, place) => [lane, place]))
  const depthOf = (stop: number): [number, number] => [
    placeOf.get(stops[stop]?.lane ?? 0) ?? 0,
    rows[stop] ?? 0
  ]
  const targetsByStop = new Map<number, number[]>()
  links.forEach(({ from, to }, i) => {
    if (kinds[i] === 'track') targetsByStop.set(from, [...(targetsByStop.get(from) ?? []), to])
  })
  const tracks: MetroTracks = { channelOf: new Map(), levelOf: new Map(), levels: new Map() }
  const byChannel = new Map<string, Track[]>()
  for (const [from, targets] of targetsByStop) {
    const [lane, row] = depthOf(from)
    const isBelow = (stop: number, line: number) => {
      const [otherLane, otherRow] = depthOf(stop)
      return otherLane > lane || (otherLane === lane && otherRow >= line)
    }
    const fall = targets.filter((to) => isBelow(to, row + 1)).length
    const rise = targets.filter((to) => !isBelow(to, row)).length
    const channel = fall > rise ? row + 1 : row
    const down = targets.filter((to) => isBelow(to, channel)).map(entryTurn)
    const up = targets.filter((to) => !isBelow(to, channel)).map(entryTurn)
    ;(channel > row ? up : down).push(exitTurn(from))
    const end = Math.max(...targets.map(entryTurn))
    const name = channelName(stops[from]?.lane ?? 0, channel)
    byChannel.set(name, [
      ...(byChannel.get(name) ?? []),
      { from, start: exitTurn(from), end, down, up }
    ])
    tracks.channelOf.set(from, channel)
  }
  for (const [name, all] of byChannel) {
    const stacked = stack(sortTracks(all))
    for (const [from, level] of stacked) tracks.levelOf.set(from, level)
    tracks.levels.set(name, Math.max(...stacked.values()) + 1)
  }
  return tracks
}

/** What the space above row `channel` of a lane is called. */
export function channelName(lane: number, channel: number): string {
  return `${lane} ${channel}`
}

/** From the top: neighbours are exchanged while that saves crossings. */
function sortTracks(tracks: Track[]): Track[] {
  const sorted = [...tracks].sort((a, b) => b.end - b.start - (a.end - a.start) || a.from - b.from)
  if (sorted.length > MANY) return sorted
  for (let isBetter = true, rounds = 0; isBetter && rounds < sorted.length; rounds++) {
    isBetter = false
    for (let i = 1; i < sorted.length; i++) {
      const [a, b] = [sorted[i - 1], sorted[i]]
      if (!a || !b || crossingsOf(a, b) <= crossingsOf(b, a)) continue
      sorted[i - 1] = b
      sorted[i] = a
      isBetter = true
    }
  }
  return sorted
}

/** How often two tracks cross when `upper` lies above `lower`. */
function crossingsOf(upper: Track, lower: Track): number {
  const within = (turns: number[], { start, end }: Track) =>
    turns.filter((turn) => start < turn && turn < end).length
  return within(upper.down, lower) + within(lower.up, upper)
}

/** The level of each track: below all that lie above it in order and beside it in place. */
function stack(tracks: Track[]): Map<number, number> {
  const levels = new Map<number, number>()
  tracks.forEach((track, i) => {
    let level = 0
    for (const above of tracks.slice(0, i))
      if (above.start < track.end && track.start < above.end)
        level = Math.max(level, (levels.get(above.from) ?? 0) + 1)
    levels.set(track.from, level)
  })
  return levels
}
