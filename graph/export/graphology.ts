import type {
  Evidence,
  Fact,
  GraphAttributes,
  PrerequisiteAttributes,
  Source,
  TimeFact,
  TopicAttributes,
  TopicGraph
} from '../file/topic-graph.ts'

/**
 * The exchange graph: graphology's serialised JSON, one node or edge a line, edges from prerequisite to dependent.
 * Nodes and edges are sorted by key in UTF-16 code units and every object has its keys in one order,
 * so equal graphs are equal bytes. Ends with a newline.
 */
export function exportGraphology(graph: TopicGraph): string {
  const nodes = graph.nodes().sort()
  const edges = graph
    .mapEdges((_, attributes, source, target) => ({
      key: `${source}→${target}`,
      source,
      target,
      attributes
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const nodeLines = nodes.map((key) =>
    line({ key, attributes: topic(graph.getNodeAttributes(key)) })
  )
  const edgeLines = edges.map((edge) =>
    line({ ...edge, attributes: prerequisite(edge.attributes) })
  )
  return [
    '{',
    '"options":{"type":"directed","multi":false,"allowSelfLoops":false},',
    `"attributes":${JSON.stringify(graphAttributes(graph.getAttributes()))},`,
    `"nodes":[${block(nodeLines)}],`,
    `"edges":[${block(edgeLines)}]`,
    '}',
    ''
  ].join('\n')
}

function line(value: object): string {
  return JSON.stringify(value)
}

function block(lines: string[]): string {
  return lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`
}

/** JSON leaves out what is undefined, so an optional key stands in its place or nowhere. */
function graphAttributes({ version, outlines, rejected, disagreements }: GraphAttributes) {
  return {
    version,
    outlines: outlines.map(({ outline, title, encoding, repaired, tags, date }) => ({
      outline,
      title,
      encoding,
      repaired,
      tags,
      date
    })),
    rejected: rejected.map(({ source, target, sentence, blockedBy }) => ({
      source,
      target,
      sentence,
      blockedBy
    })),
    disagreements: disagreements.map(({ a, b, aFirst, bFirst }) => ({ a, b, aFirst, bFirst }))
  }
}

function topic(attributes: TopicAttributes) {
  const { label, labels, aliases, kind, parent, learn, depth, hours, hoursRange, x, y, from } =
    attributes
  const { sources, resources, projects, times, definition } = attributes
  return {
    label,
    labels: { zh: labels.zh, en: labels.en },
    aliases,
    kind,
    parent,
    learn,
    depth,
    hours,
    hoursRange,
    x,
    y,
    from,
    sources: sources.map(source),
    resources: resources?.map(fact),
    projects: projects?.map(fact),
    times: times?.map(time),
    definition: definition && { zh: definition.zh, en: definition.en }
  }
}

function source({ outline, line, column, path }: Source) {
  return { outline, line, column, path }
}

function fact({ text, url, outline, line }: Fact) {
  return { text, url, outline, line }
}

function time({ kind, low, high, unit, text, outline, line }: TimeFact) {
  return { kind, low, high, unit, text, outline, line }
}

function prerequisite({
  strength,
  confidence,
  redundant,
  evidence,
  group
}: PrerequisiteAttributes) {
  return { strength, confidence, redundant, evidence: evidence.map(reason), group }
}

function reason({ kind, sentence, sentences, outline, line, concept }: Evidence) {
  return {
    kind,
    sentence,
    sentences: { zh: sentences.zh, en: sentences.en },
    outline,
    line,
    concept
  }
}
