import { describe, expect, it } from 'vitest'
import type { TopicGraph } from '../../../graph/file/topic-graph.ts'
import { layoutGraph } from '../../../graph/layout/layout-graph.ts'
import { addNeed, addTopic, atlas, emptyGraph, numbers } from './graph-builder.ts'
import { backward, overlaps } from './map-facts.ts'

const MANY = 100_000

describe('the layout of 100,000 topics', () => {
  it('ranks a chain', () => check(large((i) => [i - 1])), 60_000)
  it('ranks a star that starts from one topic', () => check(large(() => [0])), 60_000)
  it('ranks random prerequisites', () => {
    const next = numbers(3)
    check(large((i) => [Math.floor(next() * i), Math.floor(next() * i)]))
  }, 60_000)
})

describe('the layout of territories too large for forces', () => {
  it('runs required edges forward and lets no labels overlap', () => {
    const graph = atlas({ areas: 4, topics: 4000, seed: 9 })
    layoutGraph(graph)
    expect(backward(graph)).toEqual([])
    expect(overlaps(graph)).toEqual([])
  })

  it('ranks sections that need each other both ways', () => {
    const graph = emptyGraph()
    addTopic(graph, 'area', { kind: 'area' })
    for (const section of ['s0', 's1'])
      addTopic(graph, section, { kind: 'section', parent: 'area' })
    for (let i = 0; i < 500; i++) addTopic(graph, `t${i}`, { parent: `s${i % 2}` })
    for (let i = 1; i < 500; i++) addNeed(graph, `t${i - 1}`, `t${i}`)
    layoutGraph(graph)
    expect(backward(graph)).toEqual([])
    expect(overlaps(graph)).toEqual([])
  })

  it('takes many small territories', () => {
    const graph = emptyGraph()
    for (let i = 0; i < 2000; i++) {
      addTopic(graph, `r${i}`, { kind: 'chapter' })
      addTopic(graph, `t${i}`, { parent: `r${i}` })
      if (i > 0) addNeed(graph, `t${i - 1}`, `t${i}`)
    }
    expect(layoutGraph(graph).coasts).toHaveLength(2000)
    expect(overlaps(graph)).toEqual([])
  })
})

function large(needsOf: (topic: number) => number[]): TopicGraph {
  const graph = emptyGraph()
  for (let i = 0; i < MANY; i++) addTopic(graph, `t${i}`)
  for (let i = 1; i < MANY; i++) {
    for (const source of needsOf(i)) addNeed(graph, `t${source}`, `t${i}`)
  }
  return graph
}

function check(graph: TopicGraph): void {
  layoutGraph(graph)
  expect(backward(graph)).toHaveLength(0)
  expect(overlaps(graph)).toHaveLength(0)
}
