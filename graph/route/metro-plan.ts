import type { MetroColumns } from './metro-columns.ts'
import { placeColumns } from './metro-columns.ts'
import { countCrossings } from './metro-crossings.ts'
import { orderLanes } from './metro-lanes.ts'
import type { MetroNets } from './metro-nets.ts'
import { findNets } from './metro-nets.ts'
import type { MetroLane, MetroPoint } from './metro-paths.ts'
import { drawLines, stackLanes } from './metro-paths.ts'
import type { MetroQuestion } from './metro-question.ts'
import type { MetroRows } from './metro-rows.ts'
import { assignRows } from './metro-rows.ts'
import { findSpans } from './metro-spans.ts'
import { layTracks } from './metro-tracks.ts'

/** Where everything lies, in pixels; y grows downwards. */
export type MetroPlan = {
  width: number
  height: number
  /** From top to bottom. */
  lanes: MetroLane[]
  /** By place in `stops`: the middle of its circle. */
  stops: { x: number; y: number }[]
  /** By place in `links`: corners from the one stop to the other; each leg is horizontal or vertical. */
  lines: MetroPoint[][]
  /** By place in `marks`: where it stands. Marks after the last hour are left out. */
  marks: number[]
  /** Points at which lines cross that share neither end; not counted beyond `MANY` links. */
  crossings: number
}

/** Links beyond which lanes keep the order in which the route enters them: pairs of pieces are what costs. */
const MANY = 1200

/**
 * Draws a route as a metro plan: one lane an area, every stop in a column of its own, time to the right. A line leaves
 * its stop to the right and turns only between two columns and between two rows, so that it never meets another stop or
 * a label. Lanes are ordered for few crossings; never more are drawn than in the order in which the route enters them.
 * About quadratic in the links of one lane.
 */
export function planMetro(question: MetroQuestion): MetroPlan {
  const plain = question.lanes ?? [...new Set(question.stops.map(({ lane }) => lane))]
  const rows = assignRows(question)
  const parts = { columns: placeColumns(question), rows, nets: findNets(question, rows) }
  const first = planInOrder(question, plain, parts)
  if (question.lanes || question.links.length > MANY) return first
  const { runs, trunks } = findSpans(question, parts.nets)
  const best = orderLanes(plain, runs, trunks)
  if (best.every((lane, place) => lane === plain[place])) return first
  const second = planInOrder(question, best, parts)
  const better = second.crossings < first.crossings ? second : first
  if (isUpright(better, plain)) return better
  const turned = planInOrder(question, better.lanes.map(({ lane }) => lane).reverse(), parts)
  return turned.crossings <= Math.min(first.crossings, TURNED * better.crossings) ? turned : better
}

/** What it may cost in crossings that the route begins above, where one begins to read. */
const TURNED = 1.1

/** Whether the lane of the first step lies in the upper half. */
function isUpright({ lanes }: MetroPlan, plain: readonly number[]): boolean {
  return 2 * lanes.findIndex(({ lane }) => lane === plain[0]) < lanes.length
}

type Parts = { columns: MetroColumns; rows: MetroRows; nets: MetroNets }

/** The plan with its lanes in the order they are given. */
function planInOrder(
  question: MetroQuestion,
  order: readonly number[],
  { columns, rows, nets }: Parts
): MetroPlan {
  const tracks = layTracks(question, rows, nets, order)
  const heights = stackLanes(question, rows, tracks, order)
  const { lines, ys } = drawLines(question, rows, nets, tracks, columns, heights)
  return {
    width: columns.width,
    height: heights.height,
    lanes: heights.lanes,
    stops: ys.map((y, stop) => ({ x: columns.middles[stop] ?? 0, y })),
    lines,
    marks: columns.marks,
    crossings: lines.length > MANY ? 0 : countCrossings(lines, question.links)
  }
}
