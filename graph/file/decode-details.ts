import type { ColumnReader } from './column-reader.ts'
import { checkSum, createColumnReader } from './column-reader.ts'
import type { GraphColumns, Lists } from './columns.ts'
import type { GraphDetails } from './details.ts'
import { EVIDENCE_KINDS, GIVEN, TIME_KINDS, TIME_UNITS } from './encode-details.ts'
import { GraphFileError } from './graph-file-error.ts'
import { detailsHeader } from './header.ts'
import { listAt, startsFromCounts } from './lists.ts'
import { decodePart } from './part.ts'
import type { TextTable } from './text-table.ts'
import { readTexts } from './text-table.ts'
import type { Evidence, Fact, Source, TimeFact } from './topic-graph.ts'

/**
 * The second part of the graph file whose first part is `columns`. Throws `GraphFileError` when it is damaged, newer,
 * no graph file, or of another build than the first.
 */
export function decodeDetails(
  bytes: ArrayBuffer | Uint8Array,
  columns: Pick<GraphColumns, 'build' | 'topicCount' | 'edgeCount'>
): GraphDetails {
  const { header, body } = decodePart(bytes, detailsHeader)
  const { topicCount, edgeCount } = columns
  if (header.build !== columns.build || header.topics !== topicCount || header.edges !== edgeCount)
    throw otherBuild()
  const reader = createColumnReader(body, header.columns)
  const texts = readTexts(reader)
  const given = reader.bytes('given', topicCount)
  const resources = readFacts('resource', reader, texts, topicCount)
  const projects = readFacts('project', reader, texts, topicCount)
  const times = readTimes(reader, texts, topicCount)
  const isGiven = (topic: number, bit: number) => ((given[topic] ?? 0) & bit) !== 0
  return {
    sources: readSources(reader, texts, topicCount),
    resources: (topic) => (isGiven(topic, GIVEN.resources) ? resources(topic) : undefined),
    projects: (topic) => (isGiven(topic, GIVEN.projects) ? projects(topic) : undefined),
    times: (topic) => (isGiven(topic, GIVEN.times) ? times(topic) : undefined),
    definition: readDefinitions(reader, texts, topicCount, (topic) =>
      isGiven(topic, GIVEN.definition)
    ),
    evidence: readEvidence(reader, texts, edgeCount),
    rejected: readRejected(reader, texts),
    disagreements: readDisagreements(reader, texts)
  }
}

function otherBuild(): GraphFileError {
  return new GraphFileError(
    'other-build',
    'The two parts of the graph file are of different builds: reload the page, or copy both parts of one `zhilu build`.'
  )
}

function readSources(reader: ColumnReader, texts: TextTable, topicCount: number) {
  const { ranges, total } = readRanges('source', reader, topicCount)
  const outline = reader.uints('source.outline', total, texts.count)
  const line = reader.uints('source.line', total)
  const column = reader.uints('source.column', total)
  const path = reader.lists('source.path', total, texts.count)
  return (topic: number): Source[] =>
    ranges(topic, (i) => ({
      outline: texts.text(outline[i] ?? 0),
      line: line[i] ?? 0,
      column: column[i] ?? 0,
      path: textsAt(path, i, texts)
    }))
}

function readFacts(
  name: 'resource' | 'project',
  reader: ColumnReader,
  texts: TextTable,
  topicCount: number
) {
  const { ranges, total } = readRanges(name, reader, topicCount)
  const text = reader.uints(`${name}.text`, total, texts.count)
  const url = reader.uints(`${name}.url`, total, texts.count)
  const outline = reader.uints(`${name}.outline`, total, texts.count)
  const line = reader.uints(`${name}.line`, total)
  return (topic: number): Fact[] =>
    ranges(topic, (i) => ({
      text: texts.text(text[i] ?? 0),
      ...(url[i] ? { url: texts.text(url[i]) } : {}),
      outline: texts.text(outline[i] ?? 0),
      line: line[i] ?? 0
    }))
}

/** A file from before times were kept has none. */
function readTimes(reader: ColumnReader, texts: TextTable, topicCount: number) {
  if (reader.lengthOf('time.counts') === 0) return () => []
  const { ranges, total } = readRanges('time', reader, topicCount)
  const kind = reader.bytes('time.kind', total, TIME_KINDS.length)
  const unit = reader.bytes('time.unit', total, TIME_UNITS.length)
  const [low, high] = [reader.floats('time.low', total), reader.floats('time.high', total)]
  const text = reader.uints('time.text', total, texts.count)
  const outline = reader.uints('time.outline', total, texts.count)
  const line = reader.uints('time.line', total)
  return (topic: number): TimeFact[] =>
    ranges(topic, (i) => ({
      kind: TIME_KINDS[kind[i] ?? 0] ?? 'duration',
      low: low[i] ?? 0,
      high: high[i] ?? 0,
      unit: TIME_UNITS[unit[i] ?? 0] ?? 'hour',
      text: texts.text(text[i] ?? 0),
      outline: texts.text(outline[i] ?? 0),
      line: line[i] ?? 0
    }))
}

function readDefinitions(
  reader: ColumnReader,
  texts: TextTable,
  topicCount: number,
  isGiven: (topic: number) => boolean
) {
  const zh = reader.uints('definitionZh', topicCount, texts.count)
  const en = reader.uints('definitionEn', topicCount, texts.count)
  return (topic: number) => {
    if (!isGiven(topic)) return undefined
    return {
      ...(zh[topic] ? { zh: texts.text(zh[topic]) } : {}),
      ...(en[topic] ? { en: texts.text(en[topic]) } : {})
    }
  }
}

function readEvidence(reader: ColumnReader, texts: TextTable, edgeCount: number) {
  const { ranges, total } = readRanges('evidence', reader, edgeCount)
  const kind = reader.bytes('evidence.kind', total, EVIDENCE_KINDS.length)
  const textColumn = (name: string) => reader.uints(`evidence.${name}`, total, texts.count)
  const [sentence, zh, en] = [textColumn('sentence'), textColumn('zh'), textColumn('en')]
  const [outline, concept] = [textColumn('outline'), textColumn('concept')]
  const line = reader.uints('evidence.line', total)
  return (edge: number): Evidence[] =>
    ranges(edge, (i) => ({
      kind: EVIDENCE_KINDS[kind[i] ?? 0] ?? 'stated',
      sentence: texts.text(sentence[i] ?? 0),
      sentences: { zh: texts.text(zh[i] ?? 0), en: texts.text(en[i] ?? 0) },
      ...(outline[i] ? { outline: texts.text(outline[i]) } : {}),
      ...(line[i] ? { line: line[i] - 1 } : {}),
      ...(concept[i] ? { concept: texts.text(concept[i]) } : {})
    }))
}

function readRejected(reader: ColumnReader, texts: TextTable) {
  const count = reader.lengthOf('rejected.source')
  const source = reader.uints('rejected.source', count, texts.count)
  const target = reader.uints('rejected.target', count, texts.count)
  const sentence = reader.uints('rejected.sentence', count, texts.count)
  const blockedBy = reader.lists('rejected.blockedBy', count, texts.count)
  return () =>
    Array.from(source, (text, i) => ({
      source: texts.text(text),
      target: texts.text(target[i] ?? 0),
      sentence: texts.text(sentence[i] ?? 0),
      blockedBy: textsAt(blockedBy, i, texts)
    }))
}

function readDisagreements(reader: ColumnReader, texts: TextTable) {
  const count = reader.lengthOf('disagreement.a')
  const a = reader.uints('disagreement.a', count, texts.count)
  const b = reader.uints('disagreement.b', count, texts.count)
  const aFirst = reader.lists('disagreement.aFirst', count, texts.count)
  const bFirst = reader.lists('disagreement.bFirst', count, texts.count)
  return () =>
    Array.from(a, (text, i) => ({
      a: texts.text(text),
      b: texts.text(b[i] ?? 0),
      aFirst: textsAt(aFirst, i, texts),
      bFirst: textsAt(bFirst, i, texts)
    }))
}

/** The column `name.counts` as a function that builds the entries of one owner, and the number of all entries. */
function readRanges(name: string, reader: ColumnReader, owners: number) {
  const total = reader.lengthOf(name === 'evidence' ? 'evidence.kind' : `${name}.outline`)
  const counts = reader.uints(`${name}.counts`, owners)
  checkSum(name, counts, total)
  const starts = startsFromCounts(counts)
  const ranges = <T>(owner: number, build: (entry: number) => T): T[] => {
    const start = starts[owner] ?? 0
    const length = (starts[owner + 1] ?? start) - start
    return Array.from({ length }, (_, i) => build(start + i))
  }
  return { ranges, total }
}

function textsAt(lists: Lists, i: number, texts: TextTable): string[] {
  return Array.from(listAt(lists, i), texts.text)
}
