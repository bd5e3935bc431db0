import { DirectedGraph } from 'graphology'
import {
  GRAPH_VERSION,
  type GraphAttributes,
  type PrerequisiteAttributes,
  type Strength,
  type TopicAttributes,
  type TopicGraph
} from '../../../graph/file/topic-graph.ts'

/** A graph without topics. */
export function emptyGraph(): TopicGraph {
  const graph = new DirectedGraph<TopicAttributes, PrerequisiteAttributes, GraphAttributes>()
  graph.replaceAttributes({
    version: GRAPH_VERSION,
    outlines: [],
    rejected: [],
    disagreements: []
  })
  return graph
}

/** Adds one topic or group; a topic is learnable unless `rest` says otherwise. */
export function addTopic(graph: TopicGraph, id: string, rest: Partial<TopicAttributes> = {}): void {
  const kind = rest.kind ?? 'topic'
  graph.addNode(id, {
    label: id,
    labels: { zh: id },
    aliases: [],
    kind,
    parent: null,
    learn: kind === 'topic',
    depth: 0,
    hours: null,
    x: null,
    y: null,
    sources: [],
    ...rest
  })
}

/** Adds a prerequisite unless it is there. */
export function addNeed(
  graph: TopicGraph,
  source: string,
  target: string,
  strength: Strength = 'required'
): void {
  if (source === target || graph.hasEdge(source, target)) return
  graph.addEdgeWithKey(`${source}→${target}`, source, target, {
    strength,
    confidence: 0.9,
    redundant: false,
    evidence: []
  })
}

/** Pseudo-random numbers in [0, 1) for builders: a linear congruential generator. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

export type Shape = { areas: number; topics: number; seed: number; names?: string[] }

const NAMES = ['梯度', '卷积神经网络', 'Transformer', '自注意力', 'RLHF', '主成分分析', 'LoRA 微调']

/**
 * Areas with sections of about six topics, named containers and learnable groups by turns; edges lead
 * from earlier to later topics, three of four within the last 20.
 */
export function atlas({ areas, topics, seed, names = NAMES }: Shape): TopicGraph {
  const graph = emptyGraph()
  const next = numbers(seed)
  for (let a = 0; a < areas; a++) addTopic(graph, `area-${a}`, { kind: 'area', label: '领域' })
  const ids: string[] = []
  let section: string | null = null
  for (let i = 0; i < topics; i++) {
    const area = areas > 0 ? `area-${Math.floor((i * areas) / topics)}` : null
    if (i % 6 === 0) {
      const learn = next() < 0.5
      section = `section-${i}`
      addTopic(graph, section, { kind: 'section', parent: area, learn, label: '常用技术' })
      if (learn) ids.push(section)
    }
    const parent: string | null = next() < 0.2 ? area : section
    const own = parent && graph.getNodeAttribute(parent, 'parent') === area ? parent : area
    const label = `${names[i % names.length] ?? ''}${i}`
    addTopic(graph, `topic-${i}`, { parent: own, label })
    ids.push(`topic-${i}`)
    for (let k = 0; k < 2; k++) {
      const reach = next() < 0.75 ? Math.min(20, ids.length - 1) : ids.length - 1
      const source = ids[ids.length - 2 - Math.floor(next() * reach)]
      if (source) addNeed(graph, source, `topic-${i}`, next() < 0.7 ? 'required' : 'helpful')
    }
  }
  return graph
}
