import { describe, expect, it } from 'vitest'
import { coastOf } from '../../../graph/layout/coast.ts'
import { labelWidth } from '../../../graph/layout/label-box.ts'
import { createLanes, takePlace } from '../../../graph/layout/lanes.ts'
import { withSeededRandom } from '../../../graph/layout/seeded-random.ts'
import { strongComponents } from '../../../graph/layout/strong-components.ts'
import { territoryOrder } from '../../../graph/layout/territory-order.ts'
import { ranks, topologicalOrder } from '../../../graph/layout/topological-order.ts'
import { numbers } from './graph-builder.ts'
import { isWithin } from './map-facts.ts'

describe('withSeededRandom', () => {
  it('repeats the same numbers and restores Math.random after an error', () => {
    const { random } = Math
    const draw = () => withSeededRandom(7, () => [Math.random(), Math.random()])
    expect(draw()).toEqual(draw())
    expect(() => withSeededRandom(7, () => JSON.parse('{'))).toThrow(SyntaxError)
    expect(Math.random).toBe(random)
  })
})

describe('labelWidth', () => {
  it('counts Han characters wide and Latin ones narrow', () => {
    expect(labelWidth('梯度 GD', 13, 7.5)).toBe(2 * 13 + 3 * 7.5)
  })

  it('stops at 520 units', () => {
    expect(labelWidth('长'.repeat(1000), 13, 7.5)).toBe(520)
  })
})

describe('topologicalOrder', () => {
  it('puts every source before its target', () => {
    const arrows = { source: Int32Array.of(3, 2, 1), target: Int32Array.of(2, 1, 0) }
    const order = topologicalOrder(4, arrows)
    expect([...order]).toEqual([3, 2, 1, 0])
    expect([...ranks(order, arrows)]).toEqual([3, 2, 1, 0])
  })

  it('keeps every item even on a circle', () => {
    const order = topologicalOrder(3, { source: Int32Array.of(0, 1), target: Int32Array.of(1, 0) })
    expect([...order].sort()).toEqual([0, 1, 2])
  })
})

describe('strongComponents', () => {
  it('joins what reaches each other and keeps apart what does not', () => {
    const arrows = { source: Int32Array.of(0, 1, 1), target: Int32Array.of(1, 0, 2) }
    const [a, b, c] = strongComponents(3, arrows)
    expect(a).toBe(b)
    expect(c).not.toBe(a)
  })
})

describe('territoryOrder', () => {
  it('sends as little weight backwards as any order can', () => {
    const next = numbers(11)
    for (let round = 0; round < 20; round++) {
      const bundles = bundlesOf(6, next)
      const order = territoryOrder({ count: 6, bundles, lateness: new Float64Array(6) })
      const least = Math.min(...permutations(6).map((other) => backwardWeight(other, bundles)))
      expect(backwardWeight(order, bundles)).toBeCloseTo(least, 9)
    }
  })

  it('keeps foundations first where nothing else decides', () => {
    const lateness = Float64Array.of(2, 0, 1)
    expect(territoryOrder({ count: 3, bundles: [], lateness })).toEqual([1, 2, 0])
  })
})

describe('takePlace', () => {
  it('fills from the left, near the wanted lane', () => {
    const lanes = createLanes(3, 50)
    expect(takePlace(lanes, { width: 100, height: 1, from: 0, near: 1 })).toMatchObject({ lane: 1 })
    const next = takePlace(lanes, { width: 100, height: 2, from: 0, near: -1 })
    expect(next).toMatchObject({ left: 100, lane: 0 })
  })
})

describe('coastOf', () => {
  it('joins islands that lie far apart and contains their anchors', () => {
    const rects = [0, 900].map((left) => ({ left, right: left + 80, top: 0, bottom: 40 }))
    const anchors = [0, 900].map((left) => ({ x: left + 40, y: 10 }))
    const rings = coastOf(rects, anchors)
    expect(rings).toHaveLength(1)
    for (const { x, y } of anchors) expect(rings.some((ring) => isWithin(ring, x, y))).toBe(true)
  })
})

type Bundle = { from: number; to: number; weight: number }

function bundlesOf(count: number, next: () => number): Bundle[] {
  const bundles: Bundle[] = []
  for (let from = 0; from < count; from++) {
    for (let to = 0; to < count; to++) {
      if (from !== to && next() < 0.6)
        bundles.push({ from, to, weight: Math.floor(next() * 9) + 1 })
    }
  }
  return bundles
}

function backwardWeight(order: number[], bundles: Bundle[]): number {
  return bundles
    .filter(({ from, to }) => order.indexOf(from) > order.indexOf(to))
    .reduce((sum, { weight }) => sum + weight, 0)
}

function permutations(count: number): number[][] {
  if (count === 0) return [[]]
  return permutations(count - 1).flatMap((rest) =>
    Array.from({ length: count }, (_, at) => rest.toSpliced(at, 0, count - 1))
  )
}
