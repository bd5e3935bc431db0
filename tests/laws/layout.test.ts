import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutGraph } from '../../graph/layout/layout-graph.ts'
import { atlas } from '../unit/layout/graph-builder.ts'
import { backward, overlaps, positionsOf } from '../unit/layout/map-facts.ts'

const shape = fc.record({
  areas: fc.integer({ min: 0, max: 6 }),
  topics: fc.integer({ min: 0, max: 70 }),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  names: fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 5 })
})

describe('the layout of any graph', () => {
  it('is finite, forward, free of overlaps and repeatable', () => {
    fc.assert(
      fc.property(shape, (given) => {
        const graph = atlas(given)
        layoutGraph(graph)
        graph.forEachNode((_, { x, y }) => {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
        })
        expect(backward(graph)).toEqual([])
        expect(overlaps(graph)).toEqual([])
        const again = atlas(given)
        layoutGraph(again)
        expect(positionsOf(again)).toBe(positionsOf(graph))
      }),
      { numRuns: 40 }
    )
  })
})
