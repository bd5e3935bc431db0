import { describe, expect, it } from 'vitest'
import { asControlPoints, bendBetween } from '../../../src/map/curve.ts'

describe('bendBetween', () => {
  it('is symmetric about its middle, so that both halves meet without a corner', () => {
    const { x1, y1, x2, y2 } = bendBetween(10, 20, 310, -80)
    expect([x1 + x2, y1 + y2]).toEqual([expect.closeTo(320), expect.closeTo(-60)])
  })

  it('leaves to the right and arrives from the left, also straight down', () => {
    const { x1, x2 } = bendBetween(0, 0, 0, 200)
    expect(x1).toBeGreaterThan(10)
    expect(x2).toBeLessThan(-10)
  })
})

describe('asControlPoints', () => {
  it('says the same bend along and beside the straight line', () => {
    const [sx, sy, tx, ty] = [5, 5, 105, 65] as const
    const bend = bendBetween(sx, sy, tx, ty)
    const { weights, distances } = asControlPoints(sx, sy, tx, ty)
    const length = Math.hypot(tx - sx, ty - sy)
    const [w = 0, d = 0] = [weights[0], distances[0]]
    expect(sx + w * (tx - sx) - (d * (ty - sy)) / length).toBeCloseTo(bend.x1)
    expect(sy + w * (ty - sy) + (d * (tx - sx)) / length).toBeCloseTo(bend.y1)
  })
})
