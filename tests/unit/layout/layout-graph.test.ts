import { beforeAll, describe, expect, it } from 'vitest'
import type { TopicGraph } from '../../../graph/file/topic-graph.ts'
import { type Coasts, layoutGraph } from '../../../graph/layout/layout-graph.ts'
import { addNeed, addTopic, atlas, emptyGraph } from './graph-builder.ts'
import { backward, isWithin, overlaps, positionsOf, rootOf } from './map-facts.ts'

describe('the map of a graph with sixteen areas', () => {
  let graph: TopicGraph
  let coasts: Coasts
  beforeAll(() => {
    graph = atlas({ areas: 16, topics: 480, seed: 1 })
    coasts = layoutGraph(graph).coasts
  })

  it('gives every topic a place in tenths of a map unit', () => {
    for (const { x, y } of graph.mapNodes((_, topic) => topic)) {
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
      expect(Math.abs(Math.round((x ?? 0) * 10) / 10 - (x ?? 0))).toBe(0)
    }
  })

  it('runs every required edge inside a territory from left to right', () => {
    expect(backward(graph)).toEqual([])
  })

  it('lets no two labels overlap', () => {
    expect(overlaps(graph)).toEqual([])
  })

  it('keeps topics and section names off the name of their area', () => {
    graph.forEachNode((id, area) => {
      if (area.kind !== 'area') return
      graph.forEachNode((other, { x, y }) => {
        if (other === id || rootOf(graph, other) !== id) return
        const beside = Math.abs((x ?? 0) - (area.x ?? 0)) > 92
        expect(beside || Math.abs((y ?? 0) - (area.y ?? 0)) > 62).toBe(true)
      })
    })
  })

  it('draws one coast an area, of at most 80 points, around all of its topics', () => {
    expect(coasts.map(({ area }) => area).sort()).toEqual(
      graph.filterNodes((_, { kind }) => kind === 'area').sort()
    )
    const coastByArea = new Map(coasts.map((coast) => [coast.area, coast.rings]))
    for (const { rings } of coasts) {
      expect(rings).toHaveLength(1)
      for (const ring of rings) expect(ring.length).toBeLessThanOrEqual(160)
    }
    graph.forEachNode((id, { x, y }) => {
      const rings = coastByArea.get(rootOf(graph, id)) ?? []
      expect(rings.some((ring) => isWithin(ring, x ?? 0, y ?? 0))).toBe(true)
    })
  })

  it('leaves water between any two coasts', () => {
    for (const a of coasts) {
      for (const b of coasts) {
        if (a.area < b.area) expect(distanceBetween(a.rings, b.rings)).toBeGreaterThan(80)
      }
    }
  })

  it('fills a landscape screen', () => {
    const xs = coasts.flatMap(({ rings }) => rings.flatMap((ring) => [...ring].filter(isEven)))
    const ys = coasts.flatMap(({ rings }) => rings.flatMap((ring) => [...ring].filter(isOdd)))
    const width = Math.max(...xs) - Math.min(...xs)
    const ratio = width / (Math.max(...ys) - Math.min(...ys))
    expect(ratio).toBeGreaterThan(1.2)
    expect(ratio).toBeLessThan(2.1)
  })

  it('puts foundations left: areas without circles have no prerequisite that runs backwards', () => {
    const place = new Map(coasts.map(({ area }) => [area, meanX(graph, area)]))
    graph.forEachEdge((_, __, source, target) => {
      const [from, to] = [rootOf(graph, source), rootOf(graph, target)]
      if (from === to) return
      expect(place.get(from)).toBeLessThan(place.get(to) ?? 0)
      const name = (area: string) => graph.getNodeAttribute(area, 'x') ?? 0
      expect(name(from)).toBeLessThan(name(to))
    })
  })
})

describe('layoutGraph', () => {
  it('gives the same bytes for the same graph, whatever the order of insertion', () => {
    const graph = atlas({ areas: 3, topics: 60, seed: 2 })
    const shuffled = emptyGraph()
    for (const id of graph.nodes().reverse())
      shuffled.addNode(id, { ...graph.getNodeAttributes(id) })
    for (const edge of graph.edges().reverse()) {
      const [source, target] = graph.extremities(edge)
      shuffled.addEdgeWithKey(edge, source, target, { ...graph.getEdgeAttributes(edge) })
    }
    const first = layoutGraph(graph)
    const second = layoutGraph(shuffled)
    expect(positionsOf(shuffled)).toBe(positionsOf(graph))
    expect(second).toEqual(first)
    layoutGraph(graph)
    expect(positionsOf(graph)).toBe(positionsOf(shuffled))
  })

  it('puts an area left of the area that needs it', () => {
    const graph = emptyGraph()
    for (const area of ['a-late', 'b-early']) {
      addTopic(graph, area, { kind: 'area' })
      for (let i = 0; i < 5; i++) addTopic(graph, `${area}-${i}`, { parent: area })
    }
    for (let i = 0; i < 5; i++) addNeed(graph, `b-early-${i}`, `a-late-${i}`)
    addNeed(graph, 'a-late-0', 'b-early-4')
    layoutGraph(graph)
    expect(meanX(graph, 'b-early')).toBeLessThan(meanX(graph, 'a-late'))
  })

  it('takes a graph without topics', () => {
    expect(layoutGraph(emptyGraph())).toEqual({ coasts: [] })
  })

  it('gives advice no place', () => {
    const graph = emptyGraph()
    addTopic(graph, 'advice', { kind: 'advice', learn: false, x: 3, y: 4 })
    expect(layoutGraph(graph)).toEqual({ coasts: [] })
    expect(graph.getNodeAttributes('advice')).toMatchObject({ x: null, y: null })
  })

  it('takes a single topic, and a single area of one topic', () => {
    const graph = emptyGraph()
    addTopic(graph, 'alone')
    expect(layoutGraph(graph).coasts).toEqual([])
    expect(Number.isFinite(graph.getNodeAttribute('alone', 'x'))).toBe(true)
    addTopic(graph, 'area', { kind: 'area' })
    addTopic(graph, 'member', { parent: 'area' })
    expect(layoutGraph(graph).coasts.map(({ area }) => area)).toEqual(['area'])
    expect(overlaps(graph)).toEqual([])
  })

  it('takes an area without members', () => {
    const graph = emptyGraph()
    addTopic(graph, 'area', { kind: 'area' })
    expect(layoutGraph(graph).coasts).toHaveLength(1)
    expect(Number.isFinite(graph.getNodeAttribute('area', 'x'))).toBe(true)
  })

  it('leaves room for English names longer than the Chinese ones', () => {
    const graph = atlas({ areas: 1, topics: 0, seed: 5 })
    addTopic(graph, 'named', { kind: 'section', parent: 'area-0', label: '方法' })
    graph.setNodeAttribute('named', 'labels', { en: 'Methods of reinforcement learning' })
    for (let i = 0; i < 12; i++) {
      const labels = { zh: '主题', en: `A long English name ${i}` }
      addTopic(graph, `t${i}`, { parent: 'named', label: '主题', labels })
      if (i > 0) addNeed(graph, `t${i - 1}`, `t${i}`)
    }
    graph.setNodeAttribute('area-0', 'labels', { en: 'Reinforcement' })
    layoutGraph(graph)
    expect(overlaps(graph)).toEqual([])
    const { x, y } = graph.getNodeAttributes('area-0')
    const onName = graph.filterNodes((id, topic) => {
      const across = Math.abs((topic.x ?? 0) - (x ?? 0)) < ('Reinforcement'.length * 52) / 2
      return id !== 'area-0' && across && Math.abs((topic.y ?? 0) - (y ?? 0)) < 62
    })
    expect(onName).toEqual([])
  })

  it('takes topics without any area', () => {
    const graph = atlas({ areas: 0, topics: 40, seed: 4 })
    layoutGraph(graph)
    expect(backward(graph)).toEqual([])
    expect(overlaps(graph)).toEqual([])
  })

  it('places an area of one large section around its name', () => {
    const graph = atlas({ areas: 1, topics: 0, seed: 5 })
    for (let i = 0; i < 60; i++) addTopic(graph, `t${i}`, { parent: 'area-0', label: '线性代数' })
    for (let i = 1; i < 60; i++) addNeed(graph, `t${Math.floor(i / 2)}`, `t${i}`)
    layoutGraph(graph)
    expect(backward(graph)).toEqual([])
    expect(overlaps(graph)).toEqual([])
  })

  it('names containers of containers above their first section', () => {
    const graph = emptyGraph()
    addTopic(graph, 'area', { kind: 'area' })
    addTopic(graph, 'chapter', { kind: 'chapter', parent: 'area' })
    addTopic(graph, 'section', { kind: 'section', parent: 'chapter' })
    addTopic(graph, 'member', { parent: 'section' })
    layoutGraph(graph)
    const y = (id: string) => graph.getNodeAttribute(id, 'y') ?? 0
    expect(y('chapter')).toBeLessThan(y('section'))
    expect(y('section')).toBeLessThan(y('member'))
    expect(overlaps(graph)).toEqual([])
  })

  it('leaves Math.random as it was', () => {
    const { random } = Math
    layoutGraph(atlas({ areas: 2, topics: 20, seed: 6 }))
    expect(Math.random).toBe(random)
  })
})

function meanX(graph: TopicGraph, area: string): number {
  const inside = graph.filterNodes((id, { learn }) => learn && rootOf(graph, id) === area)
  return average(inside.map((id) => graph.getNodeAttribute(id, 'x') ?? 0))
}

function average(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function isEven(_: number, i: number): boolean {
  return i % 2 === 0
}

function isOdd(_: number, i: number): boolean {
  return i % 2 === 1
}

/** Least distance between the points of two coasts; 0 where one reaches into the other. */
function distanceBetween(a: Float32Array[], b: Float32Array[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const ring of a) {
    for (const other of b) {
      for (let i = 0; i < ring.length; i += 2) {
        if (isWithin(other, ring[i] ?? 0, ring[i + 1] ?? 0)) return 0
        for (let j = 0; j < other.length; j += 2) {
          const across = (ring[i] ?? 0) - (other[j] ?? 0)
          least = Math.min(least, Math.hypot(across, (ring[i + 1] ?? 0) - (other[j + 1] ?? 0)))
        }
      }
    }
  }
  return least
}
