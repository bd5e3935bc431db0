import { DirectedGraph } from 'graphology'
import type { GraphColumns } from './columns.ts'
import { KINDS, REQUIRED } from './columns.ts'
import type { GraphDetails } from './details.ts'
import { listAt } from './lists.ts'
import type { PrerequisiteAttributes, TopicAttributes, TopicGraph } from './topic-graph.ts'

/** The graph that was encoded, from both parts of its file. Not for the page: it builds an object for everything. */
export function toTopicGraph(columns: GraphColumns, details: GraphDetails): TopicGraph {
  const graph: TopicGraph = new DirectedGraph({ allowSelfLoops: false })
  graph.replaceAttributes({
    version: columns.version,
    outlines: columns.outlines,
    rejected: details.rejected(),
    disagreements: details.disagreements()
  })
  const ids = Array.from(columns.topics.id, columns.text)
  ids.forEach((id, topic) => {
    graph.addNode(id, topicAttributes(columns, details, topic, ids))
  })
  for (let edge = 0; edge < columns.edgeCount; edge++) {
    const source = ids[columns.edges.source[edge] ?? 0]
    const target = ids[columns.edges.target[edge] ?? 0]
    graph.addEdgeWithKey(
      `${source}→${target}`,
      source,
      target,
      edgeAttributes(columns, details, edge)
    )
  }
  return graph
}

function topicAttributes(
  { topics, text }: GraphColumns,
  details: GraphDetails,
  topic: number,
  ids: readonly string[]
): TopicAttributes {
  const [zh, en] = [topics.labelZh[topic] ?? 0, topics.labelEn[topic] ?? 0]
  const low = numberOrNull(topics.hoursLow[topic])
  const high = numberOrNull(topics.hoursHigh[topic])
  const resources = details.resources(topic)
  const projects = details.projects(topic)
  const times = details.times(topic)
  const definition = details.definition(topic)
  return {
    label: text(topics.label[topic] ?? 0),
    labels: { ...(zh ? { zh: text(zh) } : {}), ...(en ? { en: text(en) } : {}) },
    aliases: Array.from(listAt(topics.aliases, topic), text),
    kind: KINDS[topics.kind[topic] ?? 0] ?? 'topic',
    parent: ids[topics.parent[topic] ?? -1] ?? null,
    learn: topics.learn[topic] === 1,
    depth: topics.depth[topic] ?? 0,
    hours: numberOrNull(topics.hours[topic]),
    ...(low !== null && high !== null ? { hoursRange: [low, high] } : {}),
    x: numberOrNull(topics.x[topic]),
    y: numberOrNull(topics.y[topic]),
    ...(topics.fromLexicon[topic] ? { from: 'lexicon' } : {}),
    sources: details.sources(topic),
    ...(resources ? { resources } : {}),
    ...(projects ? { projects } : {}),
    ...(times ? { times } : {}),
    ...(definition ? { definition } : {})
  }
}

function edgeAttributes(
  { edges, text }: GraphColumns,
  details: GraphDetails,
  edge: number
): PrerequisiteAttributes {
  const group = edges.group[edge] ?? 0
  return {
    strength: edges.strength[edge] === REQUIRED ? 'required' : 'helpful',
    confidence: (edges.confidence[edge] ?? 0) / 1000,
    redundant: edges.redundant[edge] === 1,
    evidence: details.evidence(edge),
    ...(group ? { group: text(group) } : {})
  }
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}
