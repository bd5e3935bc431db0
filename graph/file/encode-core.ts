import type { ColumnWriter } from './column-writer.ts'
import { KINDS, REQUIRED } from './columns.ts'
import type { AreaCoast, FinishedGraph } from './finished-graph.ts'
import { hasLoneSurrogate } from './has-lone-surrogate.ts'
import { resolveRedirects } from './resolve-redirects.ts'
import type { TextCollector } from './text-table.ts'
import { createTextCollector } from './text-table.ts'
import type { TopicAttributes, TopicGraph } from './topic-graph.ts'

/** Writes the columns of the first part; `ids` and `edges` give the numbers of topics and edges. */
export function encodeCore(
  {
    graph,
    coasts = [],
    searchForms = new Map(),
    redirects = new Map(),
    concepts = new Set()
  }: FinishedGraph,
  ids: readonly string[],
  edges: readonly string[],
  columns: ColumnWriter
): void {
  const texts = createTextCollector()
  const numberById = new Map(ids.map((id, i) => [id, i]))
  const topics = ids.map((id) => graph.getNodeAttributes(id))
  checkTopics(ids, topics)
  writeNames(ids, topics, columns, texts)
  writePlaces(topics, numberById, columns)
  writeFigures(topics, columns)
  columns.bytes(
    'concept',
    Uint8Array.from(ids, (id) => Number(concepts.has(id)))
  )
  writeOutlines(graph, topics, columns)
  writeEdges(graph, edges, numberById, columns, texts)
  writeCoasts(coasts, numberById, columns)
  columns.lists(
    'searchForms',
    ids.map((id) => texts.internAll(searchForms.get(id) ?? []))
  )
  writeRedirects(
    resolveRedirects(redirects, (id) => numberById.has(id)),
    numberById,
    columns,
    texts
  )
  texts.write(columns)
}

function checkTopics(ids: readonly string[], topics: readonly TopicAttributes[]): void {
  topics.forEach(({ kind, x, y }, i) => {
    if (hasLoneSurrogate(ids[i] ?? ''))
      throw new Error(`file/encode-core: expected a well-formed id, got ${ids[i]}`)
    if (kind !== 'advice' && !(Number.isFinite(x) && Number.isFinite(y)))
      throw new Error(`file/encode-core: expected a position for ${ids[i]}, got ${x}, ${y}`)
  })
}

function writeNames(
  ids: readonly string[],
  topics: readonly TopicAttributes[],
  columns: ColumnWriter,
  texts: TextCollector
): void {
  columns.uints('id', texts.internAll(ids))
  columns.uints(
    'label',
    topics.map((topic) => texts.intern(topic.label))
  )
  columns.uints(
    'labelZh',
    topics.map((topic) => texts.intern(topic.labels.zh))
  )
  columns.uints(
    'labelEn',
    topics.map((topic) => texts.intern(topic.labels.en))
  )
  columns.lists(
    'aliases',
    topics.map((topic) => texts.internAll(topic.aliases))
  )
}

function writePlaces(
  topics: readonly TopicAttributes[],
  numberById: ReadonlyMap<string, number>,
  columns: ColumnWriter
): void {
  const parents = topics.map(({ parent }) =>
    parent === null ? 0 : numberOf(numberById, parent) + 1
  )
  columns.uints('parent', parents)
  columns.bytes(
    'kind',
    Uint8Array.from(topics, ({ kind }) => KINDS.indexOf(kind))
  )
  columns.floats(
    'x',
    topics.map(({ x }) => x)
  )
  columns.floats(
    'y',
    topics.map(({ y }) => y)
  )
}

function writeFigures(topics: readonly TopicAttributes[], columns: ColumnWriter): void {
  columns.bytes(
    'learn',
    Uint8Array.from(topics, ({ learn }) => Number(learn))
  )
  columns.bytes(
    'fromLexicon',
    Uint8Array.from(topics, ({ from }) => Number(from === 'lexicon'))
  )
  columns.uints(
    'depth',
    topics.map(({ depth }) => depth)
  )
  columns.floats(
    'hours',
    topics.map(({ hours }) => hours)
  )
  columns.floats(
    'hoursLow',
    topics.map(({ hoursRange }) => hoursRange?.[0] ?? null)
  )
  columns.floats(
    'hoursHigh',
    topics.map(({ hoursRange }) => hoursRange?.[1] ?? null)
  )
}

function writeOutlines(
  graph: TopicGraph,
  topics: readonly TopicAttributes[],
  columns: ColumnWriter
): void {
  const outlines = graph.getAttribute('outlines').map(({ outline }) => outline)
  const numberByOutline = new Map(outlines.map((outline, i) => [outline, i]))
  const taughtBy = topics.map(({ sources }) => {
    const numbers = sources.map(({ outline }) => numberByOutline.get(outline) ?? -1)
    return [...new Set(numbers)].filter((number) => number >= 0).sort((a, b) => a - b)
  })
  columns.lists('outlines', taughtBy)
}

function writeEdges(
  graph: TopicGraph,
  edges: readonly string[],
  numberById: ReadonlyMap<string, number>,
  columns: ColumnWriter,
  texts: TextCollector
): void {
  const found = edges.map((edge) => graph.getEdgeAttributes(edge))
  columns.uints(
    'source',
    edges.map((edge) => numberOf(numberById, graph.source(edge)))
  )
  columns.uints(
    'target',
    edges.map((edge) => numberOf(numberById, graph.target(edge)))
  )
  const strengths = found.map(({ strength }) => (strength === 'required' ? REQUIRED : 0))
  columns.bytes('strength', Uint8Array.from(strengths))
  columns.bytes(
    'redundant',
    Uint8Array.from(found, ({ redundant }) => Number(redundant))
  )
  columns.uints(
    'confidence',
    found.map(({ confidence }) => thousandths(confidence))
  )
  columns.uints(
    'group',
    found.map(({ group }) => texts.intern(group))
  )
}

function writeCoasts(
  coasts: readonly AreaCoast[],
  numberById: ReadonlyMap<string, number>,
  columns: ColumnWriter
): void {
  const rings = coasts.flatMap((coast) => coast.rings)
  columns.uints(
    'coast.area',
    coasts.map(({ area }) => numberOf(numberById, area))
  )
  columns.uints(
    'coast.rings',
    coasts.map((coast) => coast.rings.length)
  )
  columns.uints(
    'coast.lengths',
    rings.map((ring) => ring.length)
  )
  columns.floats32('coast.points', Float32Array.from(rings.flatMap((ring) => Array.from(ring))))
}

/** No link can hold half a surrogate pair. */
function writeRedirects(
  redirects: ReadonlyMap<string, string>,
  numberById: ReadonlyMap<string, number>,
  columns: ColumnWriter,
  texts: TextCollector
): void {
  const written = [...redirects].filter(([id]) => !hasLoneSurrogate(id))
  columns.uints('redirect.id', texts.internAll(written.map(([id]) => id)))
  columns.uints(
    'redirect.topic',
    written.map(([, next]) => numberOf(numberById, next))
  )
}

function numberOf(numberById: ReadonlyMap<string, number>, id: string): number {
  const number = numberById.get(id)
  if (number === undefined) throw new Error(`file/encode-core: expected a topic, got id ${id}`)
  return number
}

function thousandths(confidence: number): number {
  const whole = Math.round(confidence * 1000)
  if (whole < 1 || whole > 1000 || whole / 1000 !== confidence)
    throw new Error(`file/encode-core: expected a confidence in thousandths, got ${confidence}`)
  return whole
}
