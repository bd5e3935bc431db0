import type { MetroPoint } from './metro-paths.ts'
import type { MetroLink } from './metro-question.ts'

type Piece = { from: number; to: number; at: number; low: number; high: number }

/**
 * The points at which horizontal and vertical pieces of lines cross, as the eye counts them: one point counts once,
 * and none where the lines share an end. Pieces × pieces at worst.
 */
export function countCrossings(
  lines: readonly (readonly MetroPoint[])[],
  links: readonly MetroLink[]
): number {
  const flat: Piece[] = []
  const upright: Piece[] = []
  lines.forEach((points, i) => {
    const { from = 0, to = 0 } = links[i] ?? {}
    points.slice(1).forEach(([x, y], corner) => {
      const [beforeX = 0, beforeY = 0] = points[corner] ?? []
      if (y === beforeY) flat.push({ from, to, at: y, ...range(beforeX, x) })
      else upright.push({ from, to, at: x, ...range(beforeY, y) })
    })
  })
  flat.sort((a, b) => a.low - b.low)
  const points = new Set<string>()
  for (const { from, to, at, low, high } of upright)
    for (const piece of flat) {
      if (piece.low >= at) break
      if (piece.high <= at || piece.at <= low || piece.at >= high) continue
      if (piece.from !== from && piece.to !== to && piece.from !== to && piece.to !== from)
        points.add(`${at} ${piece.at}`)
    }
  return points.size
}

function range(a: number, b: number): { low: number; high: number } {
  return { low: Math.min(a, b), high: Math.max(a, b) }
}
