import type { MetroQuestion } from './metro-question.ts'
import { STOP_RADIUS } from './metro-question.ts'

/** Where each stop has its column, in pixels. */
export type MetroColumns = {
  width: number
  /** By stop: the middle of its circle. */
  middles: number[]
  /** By stop: where lines that leave it turn, right of its label. */
  exits: number[]
  /** By stop: where lines that come to it turn, left of its label, right of the exits of the stop before. */
  entries: number[]
  /** By mark. */
  marks: number[]
}

/** Pixels between two labels, in which lines turn. */
const GAP = 24
const TURN = 8
const PER_HOUR = 15
/** Pixels a stop takes at most for its hours. */
const LONGEST = 180
const ALMOST = 1e-6

/**
 * Gives each stop a column as wide as its label or its hours ask for. Time never runs backwards: a mark at the
 * beginning of a stop stands left of it, one within its hours between it and the next. Linear.
 */
export function placeColumns({ stops, knownCount, marks, markWidth }: MetroQuestion): MetroColumns {
  const placed: MetroColumns = { width: 0, middles: [], exits: [], entries: [], marks: [] }
  let left = 0
  const passMarks = (until: number, wanted: (hour: number) => number) => {
    for (let hour = marks[placed.marks.length]; hour !== undefined && hour < until; ) {
      const before = placed.marks.at(-1) ?? Number.NEGATIVE_INFINITY
      placed.marks.push(Math.max(wanted(hour), before + markWidth))
      hour = marks[placed.marks.length]
    }
  }
  stops.forEach(({ width, startHour, endHour }, i) => {
    const isKnown = i < knownCount
    if (!isKnown) passMarks(startHour + ALMOST, () => left)
    left = Math.max(left, placed.marks.at(-1) ?? 0)
    const content = Math.max(width, 2 * STOP_RADIUS)
    const hours = isKnown ? 0 : endHour - startHour
    const least = left + Math.max(content + GAP, Math.min(hours * PER_HOUR, LONGEST))
    const right = left + GAP / 2 + content
    placed.middles.push(right - content / 2)
    placed.entries.push(left + GAP / 2 - TURN)
    placed.exits.push(right + TURN)
    if (!isKnown)
      passMarks(endHour - ALMOST, (hour) => {
        const from = right + TURN
        return from + ((least - from) * (hour - startHour)) / hours
      })
    const lastMark = placed.marks.at(-1) ?? 0
    left = lastMark > right ? Math.max(least, lastMark + GAP / 2) : least
  })
  placed.width = left
  return placed
}
