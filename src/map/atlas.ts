import type { Coast, GraphColumns } from '../../graph/file/columns.ts'
import { KINDS } from '../../graph/file/columns.ts'
import { areaHueOf } from '../store/area-hues.ts'
import type { Box } from './box.ts'
import { addPoint, emptyBox, grown, hasExtent } from './box.ts'
import { isDrawn } from './drawn-edges.ts'
import type { GridIndex } from './grid-index.ts'
import { createGridIndex } from './grid-index.ts'

/** One area on the map: its coast (none in a graph without coasts) and where its name stands. */
export type Territory = {
  area: number
  /** OKLCH hue in degrees. */
  hue: number
  rings: Float32Array[]
  bounds: Box
  nameX: number
  nameY: number
}

/** Everything the map needs of a graph, prepared once; typed columns by topic number. */
export type Atlas = {
  columns: GraphColumns
  territories: Territory[]
  /** Territory number by topic, −1 = in open water. */
  territoryOf: Int16Array
  /** Topics drawn as dots, and groups that are only names of sections. */
  dots: Uint32Array
  sections: Uint32Array
  isDot: Uint8Array
  /** How many drawn prerequisites leave the topic: what its label and dot weigh. */
  weight: Uint16Array
  /** All topics and coasts. */
  bounds: Box
  index: GridIndex
  sectionIndex: GridIndex
}

const SHORE_WITHOUT_COAST = 60
const ADVICE = KINDS.indexOf('advice')
const TOPIC = KINDS.indexOf('topic')

/** Reads the atlas out of the columns. Linear in topics and edges; no object per topic. */
export function createAtlas(columns: GraphColumns): Atlas {
  const { x, y } = columns.topics
  const { dots, sections, isDot } = sortTopics(columns)
  const territories = findTerritories(columns, dots)
  const bounds = emptyBox()
  for (const topic of dots) addPoint(bounds, x[topic] ?? 0, y[topic] ?? 0)
  for (const { bounds: own } of territories) {
    addPoint(bounds, own.left, own.top)
    addPoint(bounds, own.right, own.bottom)
  }
  return {
    columns,
    territories,
    territoryOf: numberTerritories(columns, territories),
    dots,
    sections,
    isDot,
    weight: weigh(columns),
    bounds,
    index: createGridIndex(dots, x, y),
    sectionIndex: createGridIndex(sections, x, y)
  }
}

function sortTopics({ topics, topicCount, members }: GraphColumns) {
  const dots: number[] = []
  const sections: number[] = []
  const isDot = new Uint8Array(topicCount)
  for (let topic = 0; topic < topicCount; topic++) {
    const kind = topics.kind[topic] ?? ADVICE
    if (kind === ADVICE || !Number.isFinite(topics.x[topic])) continue
    const isLeaf = members.starts[topic] === members.starts[topic + 1]
    if (topics.learn[topic] === 1 || (kind === TOPIC && isLeaf)) {
      dots.push(topic)
      isDot[topic] = 1
    } else if (topics.parent[topic] !== -1) sections.push(topic)
  }
  return { dots: Uint32Array.from(dots), sections: Uint32Array.from(sections), isDot }
}

function findTerritories(columns: GraphColumns, dots: Uint32Array): Territory[] {
  const { area, x, y, learn } = columns.topics
  const coastByArea = new Map(columns.coasts.map((coast) => [coast.area, coast]))
  const membersByArea = new Map<number, Box>()
  for (const topic of dots) {
    const root = area[topic] ?? topic
    if (root === topic && !coastByArea.has(root)) continue
    let box = membersByArea.get(root)
    if (!box) {
      box = emptyBox()
      membersByArea.set(root, box)
    }
    addPoint(box, x[topic] ?? 0, y[topic] ?? 0)
  }
  return [...membersByArea].map(([root, members]) => {
    const bounds = boundsOf(coastByArea.get(root), members)
    const isNamed = learn[root] === 0 && Number.isFinite(x[root])
    return {
      area: root,
      hue: areaHueOf(columns, root),
      rings: coastByArea.get(root)?.rings ?? [],
      bounds,
      nameX: isNamed ? (x[root] ?? 0) : (bounds.left + bounds.right) / 2,
      nameY: isNamed ? (y[root] ?? 0) : bounds.top
    }
  })
}

function boundsOf(coast: Coast | undefined, members: Box): Box {
  const box = emptyBox()
  for (const ring of coast?.rings ?? [])
    for (let i = 0; i < ring.length; i += 2) addPoint(box, ring[i] ?? 0, ring[i + 1] ?? 0)
  return hasExtent(box) ? box : grown(members, SHORE_WITHOUT_COAST)
}

function numberTerritories({ topics, topicCount }: GraphColumns, territories: Territory[]) {
  const numberByArea = new Map(territories.map(({ area }, i) => [area, i]))
  const territoryOf = new Int16Array(topicCount)
  for (let topic = 0; topic < topicCount; topic++)
    territoryOf[topic] = numberByArea.get(topics.area[topic] ?? topic) ?? -1
  return territoryOf
}

function weigh(columns: GraphColumns): Uint16Array {
  const weight = new Uint16Array(columns.topicCount)
  const { source } = columns.edges
  for (let edge = 0; edge < columns.edgeCount; edge++) {
    if (!isDrawn(columns, edge)) continue
    const topic = source[edge] ?? 0
    weight[topic] = Math.min(65_535, (weight[topic] ?? 0) + 1)
  }
  return weight
}
