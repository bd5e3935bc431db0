import type { Coast, GraphColumns } from '../../graph/file/columns.ts'
import { KINDS, REQUIRED } from '../../graph/file/columns.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { isWorthALine } from '../store/worth-a-line.ts'
import type { Box } from './box.ts'
import { addPoint, emptyBox, grown, hasExtent } from './box.ts'
import type { GridIndex } from './grid-index.ts'
import { createGridIndex } from './grid-index.ts'
import type { Sheet } from './sheet.ts'
import { WHOLE } from './sheet.ts'
import type { ThinnedDots } from './thinned-dots.ts'
import { createThinnedDots } from './thinned-dots.ts'

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

/** Everything the map needs of a graph to show a sheet of it; typed columns by topic number. */
export type Atlas = {
  columns: GraphColumns
  sheet: Sheet
  /** Places in map units, NaN = not on this sheet. */
  x: Float64Array
  y: Float64Array
  territories: Territory[]
  /** Territory number by topic, −1 = in open water. */
  territoryOf: Int16Array
  /** Territories of which no topic is on this sheet. */
  bare: ReadonlySet<Territory>
  /** Topics drawn as dots, and groups that are only names of sections. */
  dots: Uint32Array
  sections: Uint32Array
  isDot: Uint8Array
  /** By edge 1 = drawn: between dots of this sheet, worth a line. */
  isLine: Uint8Array
  /** How many lines leave the topic: what its label and dot weigh. */
  weight: Uint16Array
  /** All topics and coasts. */
  bounds: Box
  index: GridIndex
  sectionIndex: GridIndex
  /** The dots worth drawing at a zoom. */
  dotsAt: ThinnedDots
  /** OKLCH hue in degrees of the area a topic lies in; undefined in open water. */
  hueOf(topic: number): number | undefined
}

const SHORE_WITHOUT_COAST = 60
const ADVICE = KINDS.indexOf('advice')
const TOPIC = KINDS.indexOf('topic')

/** Reads a sheet out of the columns. Linear in topics and edges; no object per topic. */
export function createAtlas(columns: GraphColumns, sheet: Sheet = WHOLE): Atlas {
  const { x, y } = placesOf(columns, sheet)
  const { dots, sections, isDot } = sortTopics(columns, x)
  const land = landOf(columns)
  const territories = sheet.places ? [] : land.territories
  const isLine = findLines(columns, sheet, isDot)
  const weight = weigh(columns, isLine)
  const index = createGridIndex(dots, x, y)
  const territoryOf = sheet.places ? numberTerritories(columns, []) : land.territoryOf
  return {
    columns,
    sheet,
    x,
    y,
    territories,
    territoryOf,
    bare: findBare(territories, territoryOf, dots),
    dots,
    sections,
    isDot,
    isLine,
    weight,
    bounds: boundsOfAll(dots, x, y, territories),
    index,
    sectionIndex: createGridIndex(sections, x, y),
    dotsAt: createThinnedDots({ dots, weight, index, x, y }),
    hueOf: (topic) => land.territories[land.territoryOf[topic] ?? -1]?.hue
  }
}

function placesOf({ topics, topicCount }: GraphColumns, { isShown, places }: Sheet) {
  const { x, y } = places ?? topics
  if (!isShown) return { x, y }
  const shownX = new Float64Array(topicCount).fill(Number.NaN)
  for (let topic = 0; topic < topicCount; topic++)
    if (isShown[topic] === 1) shownX[topic] = x[topic] ?? Number.NaN
  return { x: shownX, y }
}

function sortTopics({ topics, topicCount, members }: GraphColumns, x: Float64Array) {
  const dots: number[] = []
  const sections: number[] = []
  const isDot = new Uint8Array(topicCount)
  for (let topic = 0; topic < topicCount; topic++) {
    const kind = topics.kind[topic] ?? ADVICE
    if (kind === ADVICE || !Number.isFinite(x[topic])) continue
    const isLeaf = members.starts[topic] === members.starts[topic + 1]
    if (topics.learn[topic] === 1 || (kind === TOPIC && isLeaf)) {
      dots.push(topic)
      isDot[topic] = 1
    } else if (topics.parent[topic] !== -1) sections.push(topic)
  }
  return { dots: Uint32Array.from(dots), sections: Uint32Array.from(sections), isDot }
}

function findBare(
  territories: readonly Territory[],
  territoryOf: Int16Array,
  dots: Uint32Array
): Set<Territory> {
  const bare = new Set(territories)
  for (const topic of dots) {
    const territory = territories[territoryOf[topic] ?? -1]
    if (territory) bare.delete(territory)
  }
  return bare
}

function findLines(columns: GraphColumns, { isRequiredOnly }: Sheet, isDot: Uint8Array) {
  const { source, target, strength } = columns.edges
  const isLine = new Uint8Array(columns.edgeCount)
  for (let edge = 0; edge < columns.edgeCount; edge++) {
    if (!isDot[source[edge] ?? 0] || !isDot[target[edge] ?? 0]) continue
    if (isRequiredOnly && strength[edge] !== REQUIRED) continue
    if (isWorthALine(columns, edge)) isLine[edge] = 1
  }
  return isLine
}

function boundsOfAll(
  dots: Uint32Array,
  x: Float64Array,
  y: Float64Array,
  territories: readonly Territory[]
): Box {
  const bounds = emptyBox()
  for (const topic of dots) addPoint(bounds, x[topic] ?? 0, y[topic] ?? 0)
  for (const { bounds: own } of territories) {
    addPoint(bounds, own.left, own.top)
    addPoint(bounds, own.right, own.bottom)
  }
  return bounds
}

type Land = { territories: Territory[]; territoryOf: Int16Array }

const landByGraph = new WeakMap<GraphColumns, Land>()

/** NOTE: the same for every sheet with coasts: what is left out leaves its land where it is. */
function landOf(columns: GraphColumns): Land {
  let land = landByGraph.get(columns)
  if (!land) {
    const territories = findTerritories(columns, sortTopics(columns, columns.topics.x).dots)
    land = { territories, territoryOf: numberTerritories(columns, territories) }
    landByGraph.set(columns, land)
  }
  return land
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

function weigh(columns: GraphColumns, isLine: Uint8Array): Uint16Array {
  const weight = new Uint16Array(columns.topicCount)
  const { source } = columns.edges
  for (let edge = 0; edge < columns.edgeCount; edge++) {
    if (!isLine[edge]) continue
    const topic = source[edge] ?? 0
    weight[topic] = Math.min(65_535, (weight[topic] ?? 0) + 1)
  }
  return weight
}
