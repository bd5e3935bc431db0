import type { ColumnWriter } from './column-writer.ts'
import type { TextCollector } from './text-table.ts'
import { createTextCollector } from './text-table.ts'
import type { EvidenceKind, Fact, TimeFact, TopicAttributes, TopicGraph } from './topic-graph.ts'

/** Order of kinds in the column `evidence.kind`. */
export const EVIDENCE_KINDS = [
  'stated',
  'lexicon',
  'name',
  'applies',
  'mention',
  'parent',
  'run',
  'votes'
] as const satisfies EvidenceKind[]

/** Order of kinds in the column `time.kind`. */
export const TIME_KINDS = [
  'duration',
  'daily',
  'weekly',
  'when'
] as const satisfies TimeFact['kind'][]

/** Order of units in the column `time.unit`. */
export const TIME_UNITS = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year'
] as const satisfies TimeFact['unit'][]

/** Bits of the column `given`: which optional attributes a topic has, however empty. */
export const GIVEN = { resources: 1, projects: 2, definition: 4, times: 8 }

/** Writes the columns of the second part; `ids` and `edges` give the numbers of topics and edges. */
export function encodeDetails(
  graph: TopicGraph,
  ids: readonly string[],
  edges: readonly string[],
  columns: ColumnWriter
): void {
  const texts = createTextCollector()
  const topics = ids.map((id) => graph.getNodeAttributes(id))
  columns.bytes('given', Uint8Array.from(topics, givenBits))
  columns.uints(
    'definitionZh',
    topics.map((topic) => texts.intern(topic.definition?.zh))
  )
  columns.uints(
    'definitionEn',
    topics.map((topic) => texts.intern(topic.definition?.en))
  )
  writeSources(topics, columns, texts)
  writeFacts(
    'resource',
    topics.map(({ resources = [] }) => resources),
    columns,
    texts
  )
  writeFacts(
    'project',
    topics.map(({ projects = [] }) => projects),
    columns,
    texts
  )
  writeTimes(
    topics.map(({ times = [] }) => times),
    columns,
    texts
  )
  writeEvidence(graph, edges, columns, texts)
  writeFindings(graph, columns, texts)
  texts.write(columns)
}

function givenBits({ resources, projects, definition, times }: TopicAttributes): number {
  return (
    (resources ? GIVEN.resources : 0) |
    (projects ? GIVEN.projects : 0) |
    (definition ? GIVEN.definition : 0) |
    (times ? GIVEN.times : 0)
  )
}

function writeSources(
  topics: readonly TopicAttributes[],
  columns: ColumnWriter,
  texts: TextCollector
): void {
  const sources = topics.flatMap((topic) => topic.sources)
  columns.uints(
    'source.counts',
    topics.map((topic) => topic.sources.length)
  )
  columns.uints(
    'source.outline',
    sources.map(({ outline }) => texts.intern(outline))
  )
  columns.uints(
    'source.line',
    sources.map(({ line }) => line)
  )
  columns.uints(
    'source.column',
    sources.map(({ column }) => column)
  )
  columns.lists(
    'source.path',
    sources.map(({ path }) => texts.internAll(path))
  )
}

function writeFacts(
  name: 'resource' | 'project',
  factsByTopic: readonly Fact[][],
  columns: ColumnWriter,
  texts: TextCollector
): void {
  const facts = factsByTopic.flat()
  columns.uints(
    `${name}.counts`,
    factsByTopic.map((list) => list.length)
  )
  columns.uints(
    `${name}.text`,
    facts.map(({ text }) => texts.intern(text))
  )
  columns.uints(
    `${name}.url`,
    facts.map(({ url }) => texts.intern(url))
  )
  columns.uints(
    `${name}.outline`,
    facts.map(({ outline }) => texts.intern(outline))
  )
  columns.uints(
    `${name}.line`,
    facts.map(({ line }) => line)
  )
}

function writeTimes(
  timesByTopic: readonly TimeFact[][],
  columns: ColumnWriter,
  texts: TextCollector
): void {
  const times = timesByTopic.flat()
  columns.uints(
    'time.counts',
    timesByTopic.map((list) => list.length)
  )
  columns.bytes(
    'time.kind',
    Uint8Array.from(times, ({ kind }) => TIME_KINDS.indexOf(kind))
  )
  columns.bytes(
    'time.unit',
    Uint8Array.from(times, ({ unit }) => TIME_UNITS.indexOf(unit))
  )
  columns.floats(
    'time.low',
    times.map(({ low }) => low)
  )
  columns.floats(
    'time.high',
    times.map(({ high }) => high)
  )
  columns.uints(
    'time.text',
    times.map(({ text }) => texts.intern(text))
  )
  columns.uints(
    'time.outline',
    times.map(({ outline }) => texts.intern(outline))
  )
  columns.uints(
    'time.line',
    times.map(({ line }) => line)
  )
}

function writeEvidence(
  graph: TopicGraph,
  edges: readonly string[],
  columns: ColumnWriter,
  texts: TextCollector
): void {
  const evidenceByEdge = edges.map((edge) => graph.getEdgeAttribute(edge, 'evidence'))
  const all = evidenceByEdge.flat()
  columns.uints(
    'evidence.counts',
    evidenceByEdge.map((list) => list.length)
  )
  columns.uints(
    'evidence.kind',
    all.map(({ kind }) => EVIDENCE_KINDS.indexOf(kind))
  )
  columns.uints(
    'evidence.sentence',
    all.map(({ sentence }) => texts.intern(sentence))
  )
  columns.uints(
    'evidence.zh',
    all.map(({ sentences }) => texts.intern(sentences.zh))
  )
  columns.uints(
    'evidence.en',
    all.map(({ sentences }) => texts.intern(sentences.en))
  )
  columns.uints(
    'evidence.outline',
    all.map(({ outline }) => texts.intern(outline))
  )
  columns.uints(
    'evidence.line',
    all.map(({ line }) => (line === undefined ? 0 : line + 1))
  )
  columns.uints(
    'evidence.concept',
    all.map(({ concept }) => texts.intern(concept))
  )
}

function writeFindings(graph: TopicGraph, columns: ColumnWriter, texts: TextCollector): void {
  const { rejected, disagreements } = graph.getAttributes()
  columns.uints(
    'rejected.source',
    rejected.map(({ source }) => texts.intern(source))
  )
  columns.uints(
    'rejected.target',
    rejected.map(({ target }) => texts.intern(target))
  )
  columns.uints(
    'rejected.sentence',
    rejected.map(({ sentence }) => texts.intern(sentence))
  )
  columns.lists(
    'rejected.blockedBy',
    rejected.map(({ blockedBy }) => texts.internAll(blockedBy))
  )
  columns.uints(
    'disagreement.a',
    disagreements.map(({ a }) => texts.intern(a))
  )
  columns.uints(
    'disagreement.b',
    disagreements.map(({ b }) => texts.intern(b))
  )
  columns.lists(
    'disagreement.aFirst',
    disagreements.map(({ aFirst }) => texts.internAll(aFirst))
  )
  columns.lists(
    'disagreement.bFirst',
    disagreements.map(({ bFirst }) => texts.internAll(bFirst))
  )
}
