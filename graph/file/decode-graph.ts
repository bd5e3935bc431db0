import { checkAscending, checkEdges, checkTopics, rootsOf } from './check-columns.ts'
import type { ColumnReader } from './column-reader.ts'
import { createColumnReader } from './column-reader.ts'
import type { Coast, EdgeColumns, GraphColumns, RedirectColumns, TopicColumns } from './columns.ts'
import { KINDS } from './columns.ts'
import { compareUtf8 } from './compare-utf8.ts'
import { damaged } from './graph-file-error.ts'
import { coreHeader } from './header.ts'
import { listsByKey } from './lists.ts'
import { decodePart } from './part.ts'
import type { TextTable } from './text-table.ts'
import { readTexts } from './text-table.ts'
import { GRAPH_VERSION } from './topic-graph.ts'

/**
 * The first part of a graph file as columns. Throws `GraphFileError` on anything it cannot vouch for: every index is
 * in range, ids ascend, parents form a forest, prerequisites form no circle, positions are finite (advice has none).
 * Linear in the file; makes no object per topic, strings are decoded when asked for.
 */
export function decodeGraph(core: ArrayBuffer | Uint8Array): GraphColumns {
  const { header, body } = decodePart(core, coreHeader)
  const { build, outlines, topics: topicCount, edges: edgeCount } = header
  const columns = createColumnReader(body, header.columns)
  const texts = readTexts(columns)
  const topics = readTopics(columns, topicCount, texts.count, outlines.length)
  const edges = readEdges(columns, edgeCount, topicCount, texts.count)
  const redirects = readRedirects(columns, topicCount, texts)
  const incoming = listsByKey(edges.target, topicCount)
  const outgoing = listsByKey(edges.source, topicCount)
  checkTopics(topics, texts)
  checkEdges(edges, outgoing)
  return {
    version: GRAPH_VERSION,
    build,
    outlines,
    topicCount,
    edgeCount,
    topics,
    edges,
    incoming,
    outgoing,
    members: listsByKey(
      topics.parent.map((parent) => (parent < 0 ? topicCount : parent)),
      topicCount
    ),
    coasts: readCoasts(columns, topicCount),
    searchForms: columns.lists('searchForms', topicCount, texts.count),
    redirects,
    text: texts.text,
    topicById: (id) => findId(id, topics.id, texts),
    topicByFormerId: (id) => redirects.topic[findId(id, redirects.id, texts)] ?? -1
  }
}

function readTopics(
  columns: ColumnReader,
  count: number,
  textCount: number,
  outlineCount: number
): TopicColumns {
  const parent = Int32Array.from(columns.uints('parent', count, count + 1), (value) => value - 1)
  return {
    id: columns.uints('id', count, textCount),
    label: columns.uints('label', count, textCount),
    labelZh: columns.uints('labelZh', count, textCount),
    labelEn: columns.uints('labelEn', count, textCount),
    kind: columns.bytes('kind', count, KINDS.length),
    parent,
    area: rootsOf(parent),
    learn: columns.bytes('learn', count, 2),
    fromLexicon: columns.bytes('fromLexicon', count, 2),
    concept: readConcepts(columns, count),
    depth: columns.uints('depth', count),
    hours: columns.floats('hours', count),
    hoursLow: columns.floats('hoursLow', count),
    hoursHigh: columns.floats('hoursHigh', count),
    x: columns.floats('x', count),
    y: columns.floats('y', count),
    aliases: columns.lists('aliases', count, textCount),
    outlines: columns.lists('outlines', count, outlineCount)
  }
}

/** A file from before they were kept names none. */
function readConcepts(columns: ColumnReader, count: number): Uint8Array {
  if (columns.lengthOf('concept') === 0) return new Uint8Array(count)
  return columns.bytes('concept', count, 2)
}

function readEdges(
  columns: ColumnReader,
  count: number,
  topicCount: number,
  textCount: number
): EdgeColumns {
  return {
    source: columns.uints('source', count, topicCount),
    target: columns.uints('target', count, topicCount),
    strength: columns.bytes('strength', count, 2),
    confidence: Uint16Array.from(columns.uints('confidence', count, 1001)),
    redundant: columns.bytes('redundant', count, 2),
    group: columns.uints('group', count, textCount)
  }
}

function readCoasts(columns: ColumnReader, topicCount: number): Coast[] {
  const areas = columns.uints('coast.area', columns.lengthOf('coast.area'), topicCount)
  const ringCounts = columns.uints('coast.rings', areas.length)
  const lengths = columns.uints('coast.lengths', columns.lengthOf('coast.lengths'))
  const points = columns.floats32('coast.points')
  let ring = 0
  let at = 0
  const coasts = Array.from(areas, (area, i) => {
    const rings: Float32Array[] = []
    for (let left = ringCounts[i] ?? 0; left > 0 && ring < lengths.length; left--) {
      const end = at + (lengths[ring++] ?? 0)
      rings.push(points.subarray(at, end))
      at = end
    }
    if (rings.length !== ringCounts[i]) throw damaged('a coast lacks a ring')
    return { area, rings }
  })
  if (at !== points.length || ring !== lengths.length || lengths.some((length) => length % 2))
    throw damaged('the coasts do not add up')
  return coasts
}

/** A file from before redirects were kept has none. */
function readRedirects(
  columns: ColumnReader,
  topicCount: number,
  texts: TextTable
): RedirectColumns {
  const count = columns.lengthOf('redirect.id')
  if (count === 0) return { id: new Uint32Array(0), topic: new Uint32Array(0) }
  const id = columns.uints('redirect.id', count, texts.count)
  checkAscending(id, texts)
  return { id, topic: columns.uints('redirect.topic', count, topicCount) }
}

/** Binary search over ascending ids: the place of one, or −1. */
function findId(id: string, ids: Uint32Array, texts: TextTable): number {
  const wanted = new TextEncoder().encode(id)
  let low = 0
  let high = ids.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = compareUtf8(texts.bytes(ids[middle] ?? 0), wanted)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}
