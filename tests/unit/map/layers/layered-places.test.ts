import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dagrePlaces } from '../../../../src/map/layers/dagre-places.ts'
import type { LayerGraph } from '../../../../src/map/layers/layer-graph.ts'
import { isForDagre, layeredPlaces, planLayers } from '../../../../src/map/layers/layered-places.ts'
import type { ItemPlaces } from '../../../../src/map/layers/place-layers.ts'
import { spreadLayer } from '../../../../src/map/layers/spread-layer.ts'

const ROW = 44

/** Items 0…n−1 around a centre, each joined to the centre by some way. */
const layerGraph: fc.Arbitrary<LayerGraph> = fc
  .record({
    before: fc.array(fc.nat(1000), { maxLength: 30 }),
    behind: fc.array(fc.nat(1000), { maxLength: 30 }),
    more: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 40 }),
    width: fc.integer({ min: 20, max: 260 })
  })
  .map(({ before, behind, more, width }) => {
    const centre = before.length
    const count = before.length + 1 + behind.length
    const pairs = [
      ...before.map((pick, item) => [item, item + 1 + (pick % (centre - item))] as const),
      ...behind.map((pick, i) => [centre + (pick % (i + 1)), centre + 1 + i] as const),
      ...more
        .map(([a, b]) => [Math.min(a % count, b % count), Math.max(a % count, b % count)] as const)
        .filter(([a, b]) => a !== b)
    ]
    return {
      centre,
      sides: Int8Array.from({ length: count }, (_, item) => Math.sign(item - centre)),
      source: Int32Array.from(pairs, ([a]) => a),
      target: Int32Array.from(pairs, ([, b]) => b),
      widths: Float64Array.from({ length: count }, (_, item) => width + ((item * 37) % 60))
    }
  })

function expectGood(graph: LayerGraph, { x, y }: ItemPlaces) {
  const { source, target, widths, centre, sides } = graph
  expect([x[centre], y[centre]]).toEqual([0, 0])
  source.forEach((start, arrow) => {
    expect(x[start] ?? 0).toBeLessThan(x[target[arrow] ?? 0] ?? 0)
  })
  for (let a = 0; a < sides.length; a++) {
    if (a !== centre) expect(Math.sign(x[a] ?? 0)).toBe(sides[a])
    for (let b = a + 1; b < sides.length; b++) {
      const apartX = Math.abs((x[a] ?? 0) - (x[b] ?? 0))
      const apartY = Math.abs((y[a] ?? 0) - (y[b] ?? 0))
      const isApart = apartX >= ((widths[a] ?? 0) + (widths[b] ?? 0)) / 2 || apartY >= ROW
      expect(isApart, `${a} ${b}`).toBe(true)
    }
  }
}

/** An item with so many behind it. */
function star(count: number): LayerGraph {
  return {
    centre: 0,
    sides: Int8Array.from({ length: count + 1 }, (_, item) => Math.sign(item)),
    source: new Int32Array(count),
    target: Int32Array.from({ length: count }, (_, i) => i + 1),
    widths: new Float64Array(count + 1).fill(80)
  }
}

function chain(count: number): LayerGraph {
  return {
    centre: 0,
    sides: Int8Array.from({ length: count }, (_, item) => Math.sign(item)),
    source: Int32Array.from({ length: count - 1 }, (_, i) => i),
    target: Int32Array.from({ length: count - 1 }, (_, i) => i + 1),
    widths: new Float64Array(count).fill(80)
  }
}

describe('layeredPlaces', () => {
  it('runs every arrow forward and lets no labels overlap, on any graph', () => {
    fc.assert(
      fc.property(layerGraph, (graph) => expectGood(graph, layeredPlaces(planLayers(graph)))),
      { numRuns: 150 }
    )
  })

  it('does so by dagre where that is quick', () => {
    let tried = 0
    fc.assert(
      fc.property(layerGraph, (graph) => {
        const plan = planLayers(graph)
        if (!isForDagre(plan)) return
        tried++
        expectGood(graph, layeredPlaces(plan, dagrePlaces))
      }),
      { numRuns: 60 }
    )
    expect(tried).toBeGreaterThan(3)
  })

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(layerGraph, (graph) => {
        expect(layeredPlaces(planLayers(graph))).toEqual(layeredPlaces(planLayers(graph)))
      }),
      { numRuns: 30 }
    )
  })

  it('spreads a long layer over several columns', () => {
    const { x, y } = layeredPlaces(planLayers(star(300)))
    expect(new Set(x).size).toBeGreaterThan(4)
    const [width, height] = [x, y].map((all) => Math.max(...all) - Math.min(...all))
    expect((width ?? 0) / (height ?? 1)).toBeGreaterThan(0.8)
    expect((width ?? 0) / (height ?? 1)).toBeLessThan(4)
  })

  it('keeps a layer that fits in one column', () => {
    expect(new Set(layeredPlaces(planLayers(star(9))).x).size).toBe(2)
  })

  it('lays out a chain and a star of 100,000', () => {
    for (const graph of [chain(100_000), star(100_000)]) {
      const { x } = layeredPlaces(planLayers(graph))
      expect(x.every(Number.isFinite)).toBe(true)
      expect(isForDagre(planLayers(graph))).toBe(false)
    }
  })

  it('puts few crossings into a graph that can be drawn without one', () => {
    // Three chains side by side, given in a muddled order.
    const graph: LayerGraph = {
      centre: 0,
      sides: Int8Array.from([0, 1, 1, 1, 1, 1, 1]),
      source: Int32Array.from([0, 0, 0, 1, 2, 3]),
      target: Int32Array.from([1, 2, 3, 6, 4, 5]),
      widths: new Float64Array(7).fill(60)
    }
    const { y } = layeredPlaces(planLayers(graph))
    const order = (items: number[]) => items.toSorted((a, b) => (y[a] ?? 0) - (y[b] ?? 0))
    const partner = new Map([[1, 6], [2, 4], [3, 5]]) // biome-ignore format: pairs
    expect(order([4, 5, 6])).toEqual(order([1, 2, 3]).map((item) => partner.get(item)))
  })
})

describe('spreadLayer', () => {
  it('leaves wishes alone that are far enough apart', () => {
    expect(spreadLayer([-50, 0, 50], 40, 100)).toEqual([-50, 0, 50])
  })

  it('parts those that are not, around their middle', () => {
    expect(spreadLayer([10, 10], 40, 100)).toEqual([-10, 30])
  })

  it('stays within its reach', () => {
    expect(spreadLayer([500, 600], 40, 100)).toEqual([60, 100])
  })
})
