import { DirectedGraph } from 'graphology'
import { expect, it } from 'vitest'
import { findExportFormat } from '../../../graph/export/formats.ts'
import { exportGraphology } from '../../../graph/export/graphology.ts'
import type { TopicGraph } from '../../../graph/file/topic-graph.ts'
import { buildGraph } from '../../build-graph.ts'

it('sorts nodes and edges by key in UTF-16 code units', () => {
  const { nodes, edges } = JSON.parse(
    exportGraphology(buildGraph('a-b → z; a → z; ｱ → z; 𠮷 → z; a → ｱ'))
  )
  expect(nodes.map((node: { key: string }) => node.key)).toEqual(['a', 'a-b', 'z', '𠮷', 'ｱ'])
  expect(edges.map((edge: { key: string }) => edge.key)).toEqual([
    'a-b→z',
    'a→z',
    'a→ｱ',
    '𠮷→z',
    'ｱ→z'
  ])
})

it('gives equal bytes whatever the order in which the graph was made', () => {
  const one = exportGraphology(
    buildGraph('a → b; c → b', { a: { hours: 1, labels: { zh: '甲', en: 'A' } } })
  )
  const other = exportGraphology(
    buildGraph('c → b; a → b', { a: { labels: { en: 'A', zh: '甲' }, hours: 1 } })
  )
  expect(other).toBe(one)
})

it('is read back by graphology as the same graph', () => {
  const graph = buildGraph('a | b → c; c ⇢ d .75', {
    a: { resources: [{ text: 'R', outline: 'a.md', line: 3 }] }
  })
  const text = exportGraphology(graph)
  const back: TopicGraph = DirectedGraph.from(JSON.parse(text))
  expect(exportGraphology(back)).toBe(text)
  expect(JSON.parse(text).options).toEqual({
    type: 'directed',
    multi: false,
    allowSelfLoops: false
  })
})

it('writes a graph of nothing, and ends with a line break', () => {
  const text = exportGraphology(buildGraph(''))
  expect(JSON.parse(text)).toMatchObject({ nodes: [], edges: [] })
  expect(text.endsWith('}\n')).toBe(true)
})

it('knows its formats, and names them where one is unknown', () => {
  expect(findExportFormat('graphology')).toEqual({
    format: { name: 'graphology', from: 'graph', extension: 'json' }
  })
  expect(findExportFormat('pdf')).toEqual({
    problem: 'unknown export format `pdf`; known formats: graphology, markdown'
  })
})
