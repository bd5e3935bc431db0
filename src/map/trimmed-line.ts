import type { Territory } from './atlas.ts'
import { isOnLand } from './water-grid.ts'

const HALVINGS = 6

/** The part of a line of x, y pairs that lies between two coasts: what runs over either land is cut off. */
export function trimmedLine(
  line: Float32Array,
  from: Territory | undefined,
  to: Territory | undefined
): Float32Array {
  if (!from || !to) return line
  const onTo = (i: number) => isOnLand(to, line[2 * i] ?? 0, line[2 * i + 1] ?? 0)
  const onFrom = (i: number) => isOnLand(from, line[2 * i] ?? 0, line[2 * i + 1] ?? 0)
  let last = line.length / 2 - 1
  while (last > 1 && onTo(last - 1)) last--
  let first = 0
  while (first < last - 1 && onFrom(first + 1)) first++
  const trimmed = line.slice(2 * first, 2 * last + 2)
  meetCoast(trimmed, trimmed.length - 2, trimmed.length - 4, to)
  meetCoast(trimmed, 0, 2, from)
  return trimmed
}

/** Moves the end of a line that lies on land towards its neighbour, until it is at the coast. */
function meetCoast(line: Float32Array, end: number, neighbour: number, land: Territory): void {
  let [wetX, wetY] = [line[neighbour] ?? 0, line[neighbour + 1] ?? 0]
  let [dryX, dryY] = [line[end] ?? 0, line[end + 1] ?? 0]
  if (!isOnLand(land, dryX, dryY)) return
  for (let i = 0; i < HALVINGS; i++) {
    const x = (wetX + dryX) / 2
    const y = (wetY + dryY) / 2
    if (isOnLand(land, x, y)) [dryX, dryY] = [x, y]
    else [wetX, wetY] = [x, y]
  }
  line[end] = wetX
  line[end + 1] = wetY
}
