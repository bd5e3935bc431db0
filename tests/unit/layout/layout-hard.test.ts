import { describe, expect, it } from 'vitest'
import { layoutGraph } from '../../../graph/layout/layout-graph.ts'
import { addNeed, addTopic, emptyGraph } from './graph-builder.ts'
import { backward, overlaps } from './map-facts.ts'

describe('the layout of graphs of extreme shape', () => {
  it('places a star, its hub before all others, small or large', () => {
    for (const leaves of [120, 3000]) {
      const graph = emptyGraph()
      addTopic(graph, 'hub')
      for (let i = 0; i < leaves; i++) {
        addTopic(graph, `leaf-${i}`)
        addNeed(graph, 'hub', `leaf-${i}`)
      }
      layoutGraph(graph)
      expect(backward(graph)).toEqual([])
      expect(overlaps(graph)).toEqual([])
    }
  })

  it('places a hierarchy a thousand groups deep', () => {
    const graph = emptyGraph()
    addTopic(graph, 'g0', { kind: 'area' })
    for (let i = 1; i < 1000; i++) {
      addTopic(graph, `g${i}`, { kind: 'section', parent: `g${i - 1}` })
      addTopic(graph, `t${i}`, { parent: `g${i}` })
      if (i > 1) addNeed(graph, `t${i - 1}`, `t${i}`)
    }
    layoutGraph(graph)
    expect(backward(graph)).toEqual([])
    expect(overlaps(graph)).toEqual([])
  })

  it('places one named section of many members', () => {
    const graph = emptyGraph()
    addTopic(graph, 'area', { kind: 'area' })
    addTopic(graph, 'section', { kind: 'section', parent: 'area' })
    for (let i = 0; i < 1000; i++) addTopic(graph, `t${i}`, { parent: 'section' })
    for (let i = 1; i < 1000; i++) addNeed(graph, `t${i >> 1}`, `t${i}`)
    layoutGraph(graph)
    expect(backward(graph)).toEqual([])
    expect(overlaps(graph)).toEqual([])
  })

  it('places named sections that need each other both ways', () => {
    const graph = emptyGraph()
    addTopic(graph, 'area', { kind: 'area' })
    for (const id of ['s0', 's1', 's2']) addTopic(graph, id, { kind: 'section', parent: 'area' })
    for (let i = 0; i < 30; i++) addTopic(graph, `t${i}`, { parent: `s${i % 3}` })
    for (let i = 1; i < 30; i++) addNeed(graph, `t${i - 1}`, `t${i}`)
    layoutGraph(graph)
    expect(backward(graph)).toEqual([])
    expect(overlaps(graph)).toEqual([])
  })
})
