import { DirectedGraph } from 'graphology'
import {
  GRAPH_VERSION,
  type GraphAttributes,
  type OutlineSummary,
  type PrerequisiteAttributes,
  type TopicAttributes,
  type TopicGraph
} from '../file/topic-graph.ts'
import type { ItemTree } from '../topics/item.ts'
import type { Topic, Topics } from '../topics/topic.ts'
import type { Prerequisites } from './find-prerequisites.ts'

/** Joins topics and prerequisites into one graph, in the order of ids; positions are still to come (0, 0). */
export function assembleGraph(
  trees: ItemTree[],
  topics: Topics,
  prerequisites: Prerequisites
): TopicGraph {
  const graph: TopicGraph = new DirectedGraph<
    TopicAttributes,
    PrerequisiteAttributes,
    GraphAttributes
  >()
  graph.replaceAttributes({
    version: GRAPH_VERSION,
    outlines: trees.map(summaryOf),
    rejected: prerequisites.rejected,
    disagreements: prerequisites.disagreements
  })
  for (const id of [...topics.byId.keys()].sort())
    graph.addNode(id, attributesOf(topics.byId.get(id) as Topic, prerequisites.depths)) // ids are the map's own
  for (const edge of prerequisites.edges)
    graph.addDirectedEdgeWithKey(`${edge.source}→${edge.target}`, edge.source, edge.target, {
      strength: edge.strength,
      confidence: edge.confidence,
      redundant: prerequisites.redundant.has(edge),
      evidence: edge.evidence,
      ...(edge.group === undefined ? {} : { group: edge.group })
    })
  return graph
}

function summaryOf({ outline, title, encoding, repaired, tags, date }: ItemTree): OutlineSummary {
  return {
    outline,
    title,
    encoding,
    repaired,
    ...(tags.length > 0 ? { tags } : {}),
    ...(date === undefined ? {} : { date })
  }
}

function attributesOf(topic: Topic, depths: ReadonlyMap<string, number>): TopicAttributes {
  const isAdvice = topic.kind === 'advice'
  return {
    label: topic.label,
    labels: topic.labels,
    aliases: topic.aliases,
    kind: topic.kind,
    parent: topic.parent,
    learn: topic.learn,
    depth: depths.get(topic.id) ?? 0,
    hours: topic.hours,
    ...(topic.hoursRange ? { hoursRange: topic.hoursRange } : {}),
    x: isAdvice ? null : 0,
    y: isAdvice ? null : 0,
    ...(topic.sources.length === 0 ? { from: 'lexicon' as const } : {}),
    sources: topic.sources,
    ...(topic.resources.length > 0 ? { resources: topic.resources } : {}),
    ...(topic.projects.length > 0 ? { projects: topic.projects } : {}),
    ...(topic.times.length > 0 ? { times: topic.times } : {}),
    ...(topic.definition ? { definition: topic.definition } : {})
  }
}
