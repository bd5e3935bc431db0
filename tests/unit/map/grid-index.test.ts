import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGridIndex } from '../../../src/map/grid-index.ts'

const coordinate = fc.double({ min: -1e4, max: 1e4, noNaN: true })
const points = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 80 })

function indexOf(some: readonly (readonly [number, number])[]) {
  const xs = Float64Array.from(some, ([x]) => x)
  const ys = Float64Array.from(some, ([, y]) => y)
  return createGridIndex(Uint32Array.from(some.keys()), xs, ys)
}

describe('createGridIndex', () => {
  it('visits exactly the topics in a box', () => {
    fc.assert(
      fc.property(points, coordinate, coordinate, (some, x, y) => {
        const box = { left: x, top: y, right: x + 3000, bottom: y + 3000 }
        const seen: number[] = []
        indexOf(some).visit(box, (topic) => seen.push(topic))
        const inside = [...some.keys()].filter((i) => {
          const [px, py] = some[i] ?? [0, 0]
          return px >= box.left && px <= box.right && py >= box.top && py <= box.bottom
        })
        expect(seen.sort((a, b) => a - b)).toEqual(inside)
      })
    )
  })

  it('finds a nearest topic within reach, as trying all of them does', () => {
    fc.assert(
      fc.property(points, coordinate, coordinate, (some, x, y) => {
        const distance = (i: number) => Math.hypot((some[i]?.[0] ?? 0) - x, (some[i]?.[1] ?? 0) - y)
        const found = indexOf(some).nearest(x, y, 2000)
        const least = Math.min(...[...some.keys()].map(distance))
        if (least > 2000.001) expect(found).toBe(-1)
        else if (least < 1999.999) expect(distance(found)).toBeCloseTo(least, 6)
      })
    )
  })

  it('knows no topic where there is none', () => {
    expect(indexOf([]).nearest(0, 0, 1e6)).toBe(-1)
  })
})
