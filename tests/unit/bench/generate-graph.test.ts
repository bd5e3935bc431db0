import { describe, expect, it } from 'vitest'
import type { TopicGraph } from '../../../graph/file/topic-graph.ts'
import { generateGraph, type Shape } from '../../bench/generate-graph.ts'
import { repeatGraph } from '../../bench/repeat-graph.ts'

const SHAPES: Shape[] = ['chain', 'star', 'tree', 'power-law']

describe('generateGraph', () => {
  it.each(SHAPES)(
    'gives the same %s for the same request, with about three edges a topic',
    (shape) => {
      const graph = generateGraph({ shape, topics: 500 })
      expect(learnable(graph)).toHaveLength(500)
      expect(graph.size).toBeGreaterThan(1400)
      expect(graph.export()).toEqual(generateGraph({ shape, topics: 500 }).export())
    }
  )

  it.each(SHAPES)(
    'lets depth grow along every edge of a %s, so that there is no cycle',
    (shape) => {
      const graph = generateGraph({ shape, topics: 300 })
      expect(graph.everyEdge((_, __, ___, ____, a, b) => a.depth < b.depth)).toBe(true)
    }
  )

  it('makes a single chain of one edge a topic, without areas', () => {
    const graph = generateGraph({ shape: 'chain', topics: 50, needs: 1, areas: 0 })
    expect([graph.order, graph.size]).toEqual([50, 49])
    expect(Math.max(...graph.mapNodes((_, { depth }) => depth))).toBe(49)
  })
})

describe('repeatGraph', () => {
  it('repeats a graph under new names, keeps its areas once and adds no cycle', () => {
    const base = generateGraph({ shape: 'power-law', topics: 60, areas: 2 })
    const graph = repeatGraph(base, 200)
    expect(learnable(graph)).toHaveLength(240)
    expect(graph.filterNodes((_, { kind }) => kind === 'area')).toHaveLength(2)
    expect(new Set(graph.mapNodes((_, { labels }) => labels.zh)).size).toBeGreaterThan(230)
    expect(graph.everyEdge((_, __, ___, ____, a, b) => a.depth < b.depth)).toBe(true)
  })
})

function learnable(graph: TopicGraph): string[] {
  return graph.filterNodes((_, { learn }) => learn)
}
