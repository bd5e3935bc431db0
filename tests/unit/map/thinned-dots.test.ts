import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/map/atlas.ts'
import { createThinnedDots } from '../../../src/map/thinned-dots.ts'
import { buildColumns } from '../../build-graph.ts'

const everywhere = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 }

function dotsOf(side: number, zoom: number): number {
  const names = Array.from({ length: side * side }, (_, i) => `t${i}`)
  const places = names.map((id, i) => [id, { x: (i % side) * 50, y: Math.floor(i / side) * 50 }])
  const { columns } = buildColumns('', Object.fromEntries(places))
  let count = 0
  createThinnedDots(createAtlas(columns))(zoom).visit(everywhere, () => count++)
  return count
}

describe('createThinnedDots', () => {
  it('keeps every topic of a small graph at any zoom', () => {
    expect(dotsOf(30, 0.01)).toBe(900)
  })

  it('keeps all topics of a large graph near by, and as many as the screen can show from afar', () => {
    expect(dotsOf(60, 1)).toBe(3600)
    const farWidth = 60 * 50 * 0.02
    expect(dotsOf(60, 0.02)).toBeLessThanOrEqual((farWidth / 9 + 1) ** 2)
  })
})
