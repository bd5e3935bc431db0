import type { TopicGraph, TopicKind } from '../file/topic-graph.ts'
import type { Names } from './label-box.ts'
import type { Arrows } from './topological-order.ts'

/**
 * What positions depend on, by number: topics without advice in the order of their ids (UTF-16 code
 * units) and edges in the order of their ends, so that the order of insertion changes nothing.
 */
export type NumberedGraph = {
  ids: string[]
  names: Names[]
  kinds: TopicKind[]
  learn: boolean[]
  /** −1 = none. */
  parent: Int32Array
  arrows: Arrows
  /** By edge: 1 = required. */
  required: Uint8Array
  /** By edge: how much it is drawn: 0 for edges shown on request only. */
  weight: Float32Array
}

/** Numbers the topics and edges of a finished graph. Parents that are not in the graph count as none. */
export function numberGraph(graph: TopicGraph): NumberedGraph {
  const ids = graph.filterNodes((_, topic) => topic.kind !== 'advice').sort(byCodeUnits)
  const numberOf = new Map(ids.map((id, number) => [id, number]))
  const topics = ids.map((id) => graph.getNodeAttributes(id))
  const edges = numberedEdges(graph, numberOf)
  return {
    ids,
    names: topics.map(({ label, labels }) => [label, labels.en ?? '']),
    kinds: topics.map((topic) => topic.kind),
    learn: topics.map((topic) => topic.learn),
    parent: Int32Array.from(topics, (topic) => numberOf.get(topic.parent ?? '') ?? -1),
    arrows: {
      source: Int32Array.from(edges, (edge) => edge.source),
      target: Int32Array.from(edges, (edge) => edge.target)
    },
    required: Uint8Array.from(edges, (edge) => (edge.required ? 1 : 0)),
    weight: Float32Array.from(edges, (edge) => edge.weight)
  }
}

type NumberedEdge = { source: number; target: number; required: boolean; weight: number }

function numberedEdges(graph: TopicGraph, numberOf: Map<string, number>): NumberedEdge[] {
  const edges: NumberedEdge[] = []
  graph.forEachEdge((_, { strength, confidence, redundant }, sourceId, targetId) => {
    const source = numberOf.get(sourceId)
    const target = numberOf.get(targetId)
    if (source === undefined || target === undefined || source === target) return
    const required = strength === 'required'
    const drawn = !redundant && confidence >= 0.5
    edges.push({ source, target, required, weight: drawn ? (required ? 1 : 0.5) : 0 })
  })
  return edges.sort((a, b) => a.source - b.source || a.target - b.target)
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
