import { at } from './at.ts'
import type { Arrows } from './topological-order.ts'

/** Arrows as straight lines: x, y of the source and of the target of one after the other; NaN until both ends stand. */
export type Lines = { arrows: Arrows; ends: Float64Array }

/** Lines of arrows whose ends do not stand yet. */
export function createLines(arrows: Arrows): Lines {
  return { arrows, ends: new Float64Array(4 * arrows.source.length).fill(Number.NaN) }
}

/** Moves the end of one line that is `topic`. */
export function moveEnd(
  { arrows, ends }: Lines,
  arrow: number,
  topic: number,
  x: number,
  y: number
) {
  const first = 4 * arrow + (at(arrows.source, arrow) === topic ? 0 : 2)
  ends[first] = x
  ends[first + 1] = y
}

/** A line that is not among the others: from a place to a topic that stands. */
export type Line = { topic: number; x: number; y: number; end: number; endX: number; endY: number }

/**
 * How many lines one more line would cross; counting stops above `most`. Those that share a topic
 * with it do not count. Linear.
 * NOTE: the hottest loop of the layout: plain reads of typed arrays, no calls.
 */
export function countCrossed({ arrows, ends }: Lines, line: Line, most: number): number {
  const { topic, end, x: ax, y: ay, endX: bx, endY: by } = line
  const { source, target } = arrows
  const left = Math.min(ax, bx)
  const right = Math.max(ax, bx)
  const top = Math.min(ay, by)
  const bottom = Math.max(ay, by)
  let crossed = 0
  for (let arrow = 0, i = 0; i < ends.length; arrow++, i += 4) {
    const cx = ends[i] ?? 0
    const dx = ends[i + 2] ?? 0
    if ((cx > right && dx > right) || (cx < left && dx < left)) continue
    const cy = ends[i + 1] ?? 0
    const dy = ends[i + 3] ?? 0
    if ((cy > bottom && dy > bottom) || (cy < top && dy < top)) continue
    const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
    if (!(c * d < 0)) continue
    const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
    const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
    if (!(a * b < 0)) continue
    const from = source[arrow] ?? 0
    const to = target[arrow] ?? 0
    if (from === topic || to === topic || from === end || to === end) continue
    if (++crossed > most) return crossed
  }
  return crossed
}
