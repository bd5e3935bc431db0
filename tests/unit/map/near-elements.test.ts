import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/map/atlas.ts'
import { nearElements } from '../../../src/map/near-elements.ts'
import { neighbourhoodOf } from '../../../src/map/neighbourhood.ts'
import { buildColumns } from '../../build-graph.ts'

const view = { zoom: 1, panX: 0, panY: 0, width: 1000, height: 800 }
const chain = Array.from({ length: 300 }, (_, i) => `t${i}`)
const places = Object.fromEntries(
  chain.map((id, i) => [id, { x: (i % 20) * 40, y: Math.floor(i / 20) * 40, parent: 'area' }])
)

describe('nearElements', () => {
  it('holds nothing from afar', () => {
    const { columns } = buildColumns(chain.join(' → '), places)
    const { topics, edges } = nearElements(createAtlas(columns), { ...view, zoom: 0.5 }, 1500)
    expect([topics.size, edges.size]).toEqual([0, 0])
  })

  it('holds what the screen shows, with both ends of every arrow', () => {
    const { columns } = buildColumns(chain.join(' → '), places)
    const { topics, edges } = nearElements(createAtlas(columns), view, 1500)
    expect([topics.size, edges.size]).toEqual([300, 299])
  })

  it('never holds more than the cap, and no arrow without its ends', () => {
    const { columns } = buildColumns(chain.join(' → '), places)
    for (const cap of [1, 2, 3, 50, 299]) {
      const { topics, edges } = nearElements(createAtlas(columns), view, cap)
      expect(topics.size + edges.size).toBeLessThanOrEqual(cap)
      for (const edge of edges) {
        expect(topics.has(columns.edges.source[edge] ?? -1)).toBe(true)
        expect(topics.has(columns.edges.target[edge] ?? -1)).toBe(true)
      }
    }
  })

  it('leaves arrows between areas until someone asks', () => {
    const { columns } = buildColumns('a → b', {
      a: { x: 10, y: 10, parent: 'p' },
      b: { x: 90, y: 10, parent: 'q' }
    })
    expect(nearElements(createAtlas(columns), view, 1500).edges.size).toBe(0)
  })
})

describe('neighbourhoodOf', () => {
  it('names what comes directly before and after, suggestions left out', () => {
    const { columns, topic, ids } = buildColumns('a → b → c; d ⇢ b .4; b ⇢ e')
    const { needs, unlocks } = neighbourhoodOf(createAtlas(columns), topic('b'))
    expect([ids(needs), ids(unlocks)]).toEqual([['a'], ['c', 'e']])
  })
})
