import { DirectedGraph } from 'graphology'
import type { GraphColumns } from '../graph/file/columns.ts'
import { columnsFromGraph } from '../graph/file/columns-from-graph.ts'
import type { FinishedGraph } from '../graph/file/finished-graph.ts'
import type {
  OutlineSummary,
  PrerequisiteAttributes,
  TopicAttributes,
  TopicGraph
} from '../graph/file/topic-graph.ts'
import { GRAPH_VERSION } from '../graph/file/topic-graph.ts'

/**
 * A small graph in a line or three, edges separated by line breaks or `;`:
 * `a → b → c` requires, `a ⇢ b` helps (.6), `a | b → c` is an either/or group, `a → b .9` has that confidence;
 * a lone `a` is a topic. `topics` overrides attributes; a parent that has no topic of its own becomes a container.
 * Its outlines are `a.md` and those that sources name.
 */
export function buildGraph(
  edges: string,
  topics: Record<string, Partial<TopicAttributes>> = {}
): TopicGraph {
  const graph: TopicGraph = new DirectedGraph({ allowSelfLoops: false })
  graph.replaceAttributes({
    version: GRAPH_VERSION,
    outlines: outlinesOf(topics),
    rejected: [],
    disagreements: []
  })
  for (const line of edges.split(/[\n;]/)) addChain(graph, line.trim())
  for (const id of Object.keys(topics)) graph.mergeNode(id, topicDefaults(id))
  for (const { parent } of Object.values(topics))
    if (parent) graph.mergeNode(parent, topicDefaults(parent))
  const given = Object.values(topics)
  graph.forEachNode((id) => {
    const isGroup = given.some(({ parent, kind }) => parent === id && kind !== 'advice')
    const group = { kind: topics[id]?.parent ? 'section' : 'area', learn: false } as const
    graph.mergeNodeAttributes(id, { ...(isGroup ? group : {}), ...topics[id] })
  })
  setDepths(graph)
  return graph
}

/** The columns of such a graph, and a way to say topics by id: `topic('a')`, `ids([0, 1])`; `more` goes into the file beside the graph. */
export function buildColumns(
  edges: string,
  topics: Record<string, Partial<TopicAttributes>> = {},
  more: Omit<FinishedGraph, 'graph'> = {}
) {
  const { columns, details } = columnsFromGraph({ graph: buildGraph(edges, topics), ...more })
  return { columns, details, ...namesOf(columns) }
}

function namesOf(columns: GraphColumns) {
  const topic = (id: string) => columns.topicById(id)
  const ids = (topics: Iterable<number>) =>
    Array.from(topics, (number) => columns.text(columns.topics.id[number] ?? 0))
  return { topic, ids }
}

function outlinesOf(topics: Record<string, Partial<TopicAttributes>>): OutlineSummary[] {
  const named = Object.values(topics).flatMap(({ sources = [] }) =>
    sources.map(({ outline }) => outline)
  )
  return [...new Set(['a.md', ...named])].map((outline) => ({
    outline,
    title: outline.replace('.md', '').toUpperCase(),
    encoding: 'utf-8',
    repaired: 0
  }))
}

function topicDefaults(id: string): TopicAttributes {
  return {
    label: id,
    labels: {},
    aliases: [],
    kind: 'topic',
    parent: null,
    learn: true,
    depth: 0,
    hours: null,
    x: 0,
    y: 0,
    sources: [{ outline: 'a.md', line: 1, column: 1, path: ['A', id] }]
  }
}

function addChain(graph: TopicGraph, line: string): void {
  const [, chain = '', figure] = /^(.*?)(?:\s+(\d*\.\d+|1))?$/u.exec(line) ?? []
  const parts = chain.split(/\s*([→⇢])\s*/u)
  const names = (part = '') =>
    part
      .split('|')
      .map((name) => name.trim())
      .filter(Boolean)
  for (const id of names(parts[0])) graph.mergeNode(id, topicDefaults(id))
  for (let i = 1; i < parts.length; i += 2) {
    const isHelpful = parts[i] === '⇢'
    const confidence = figure === undefined ? (isHelpful ? 0.6 : 1) : Number(figure)
    const sources = names(parts[i - 1])
    for (const target of names(parts[i + 1])) {
      graph.mergeNode(target, topicDefaults(target))
      const group = sources.length > 1 ? { group: `${target}:${sources.join('|')}` } : {}
      for (const source of sources)
        graph.addEdgeWithKey(`${source}→${target}`, source, target, {
          ...prerequisite(isHelpful, confidence, source, target),
          ...group
        })
    }
  }
}

function prerequisite(
  isHelpful: boolean,
  confidence: number,
  source: string,
  target: string
): PrerequisiteAttributes {
  const sentences = { zh: `先学 ${source}，再学 ${target}`, en: `${source} comes before ${target}` }
  const evidence = {
    kind: 'stated',
    sentence: sentences.zh,
    sentences,
    outline: 'a.md',
    line: 1
  } as const
  return {
    strength: isHelpful ? 'helpful' : 'required',
    confidence,
    redundant: false,
    evidence: [evidence]
  }
}

function setDepths(graph: TopicGraph): void {
  for (let changed = true; changed; ) {
    changed = false
    graph.forEachEdge((_, { strength }, source, target) => {
      const depth = graph.getNodeAttribute(source, 'depth') + 1
      if (strength !== 'required' || depth <= graph.getNodeAttribute(target, 'depth')) return
      if (depth > graph.order) throw new Error('build-graph: the edges go in a circle')
      graph.setNodeAttribute(target, 'depth', depth)
      changed = true
    })
  }
}
