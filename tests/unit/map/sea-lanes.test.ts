import { describe, expect, it } from 'vitest'
import type { Territory } from '../../../src/map/atlas.ts'
import { findSeaLanes } from '../../../src/map/sea-lanes.ts'
import { createWaterGrid, isOnLand } from '../../../src/map/water-grid.ts'

function island(left: number, top: number, width = 300, height = 300): Territory {
  const [right, bottom] = [left + width, top + height]
  const rings = [Float32Array.of(left, top, right, top, right, bottom, left, bottom)]
  const bounds = { left, top, right, bottom }
  return { area: 0, hue: 0, rings, bounds, nameX: left, nameY: top }
}

const bounds = { left: 0, top: 0, right: 2000, bottom: 900 }
const lanesOf = (territories: Territory[], bundles = [{ from: 0, to: 1, count: 5 }]) => [
  ...findSeaLanes(bundles, createWaterGrid(bounds, territories), territories)
]
const pointsOf = (line: Float32Array = new Float32Array()) =>
  Array.from({ length: line.length / 2 }, (_, i) => ({
    x: line[2 * i] ?? 0,
    y: line[2 * i + 1] ?? 0
  }))

describe('findSeaLanes', () => {
  it('runs from coast to coast', () => {
    const [a, b] = [island(0, 300), island(1500, 300)]
    const points = pointsOf(lanesOf([a, b])[0]?.line)
    expect(points[0]?.x).toBeCloseTo(300, -1.5)
    expect(points.at(-1)?.x).toBeCloseTo(1500, -1.5)
  })

  it('goes around the land in between', () => {
    const between = island(700, 150, 300, 600)
    const [lane] = lanesOf([island(0, 300), island(1500, 300), between])
    const points = pointsOf(lane?.line)
    expect(points.length).toBeGreaterThan(4)
    expect(points.filter(({ x, y }) => isOnLand(between, x, y))).toEqual([])
  })

  it('leaves a bundle out where no water leads', () => {
    const wall = { ...island(-400, -400, 2800, 1700), rings: [ring(-400, 2400), ring(-60, 360)] }
    expect(lanesOf([island(0, 300), island(1500, 300), wall])).toEqual([])
  })
})

/** A square from `from` to `to` on both axes; a second one within a first is a hole. */
function ring(from: number, to: number): Float32Array {
  return Float32Array.of(from, from, to, from, to, to + 300, from, to + 300)
}
