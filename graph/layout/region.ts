import { at } from './at.ts'
import { type LabelBox, sectionBox, territoryBox, topicBox } from './label-box.ts'
import type { NumberedGraph } from './numbered-graph.ts'
import type { Territory } from './territories.ts'
import { type Arrows, topologicalOrder } from './topological-order.ts'

/** A territory as the layout sees it: everything by local number, positions not yet known. */
export type Region = {
  territory: Territory
  /** Local → topic number. */
  topics: number[]
  boxes: LabelBox[]
  /** Section number of each local topic. */
  sectionOf: Int32Array
  sections: RegionSection[]
  nameBox: LabelBox | null
  /** Required edges inside the territory; acyclic, in no case against `order`. */
  required: Arrows
  /** A topological order of the local topics. */
  order: Int32Array
  /** What is drawn inside the territory, with its weight. */
  drawn: { source: number; target: number; weight: number }[]
}

/** Local members, and the groups named above them (topic numbers). `loose` as in `Section`. */
export type RegionSection = {
  members: number[]
  names: { topic: number; box: LabelBox }[]
  loose: boolean
}

/** Positions of one region, in its own coordinates. */
export type PlacedRegion = {
  region: Region
  x: Float64Array
  y: Float64Array
  names: { topic: number; x: number; y: number; box: LabelBox }[]
}

/** Regions of all territories. Linear in topics and edges. */
export function createRegions(graph: NumberedGraph, territories: Territory[]): Region[] {
  const regionOf = new Int32Array(graph.ids.length).fill(-1)
  const localOf = new Int32Array(graph.ids.length)
  const regions = territories.map((territory, number) => {
    const region = emptyRegion(graph, territory)
    region.topics.forEach((topic, local) => {
      regionOf[topic] = number
      localOf[topic] = local
    })
    return region
  })
  const requiredBy: { source: number[]; target: number[] }[] = regions.map(() => ({
    source: [],
    target: []
  }))
  for (let edge = 0; edge < graph.required.length; edge++) {
    const from = at(graph.arrows.source, edge)
    const to = at(graph.arrows.target, edge)
    const number = at(regionOf, from)
    if (number < 0 || number !== at(regionOf, to)) continue
    const source = at(localOf, from)
    const target = at(localOf, to)
    if (graph.required[edge]) {
      requiredBy[number]?.source.push(source)
      requiredBy[number]?.target.push(target)
    }
    const weight = at(graph.weight, edge)
    if (weight > 0 && !isWithin(graph, to, from))
      regions[number]?.drawn.push({ source, target, weight })
  }
  return regions.map((region, number) => withRequired(region, requiredBy[number]))
}

/** Whether a topic lies in a group, however deep: arrows from a group to its own members are not drawn. */
function isWithin({ parent }: NumberedGraph, topic: number, group: number): boolean {
  let up = at(parent, topic)
  while (up >= 0 && up !== group) up = at(parent, up)
  return up === group
}

function emptyRegion(graph: NumberedGraph, territory: Territory): Region {
  const topics: number[] = []
  const sectionOf: number[] = []
  const sections = territory.sections.map(({ members, names, loose }, section) => ({
    loose,
    members: members.map((topic) => {
      sectionOf.push(section)
      return topics.push(topic) - 1
    }),
    names: names.map((topic) => ({ topic, box: sectionBox(graph.names[topic] ?? []) }))
  }))
  const { name } = territory
  return {
    territory,
    topics,
    boxes: topics.map((topic) => topicBox(graph.names[topic] ?? [])),
    sectionOf: Int32Array.from(sectionOf),
    sections,
    nameBox: name < 0 ? null : territoryBox(graph.names[name] ?? [], topics.length),
    required: { source: new Int32Array(0), target: new Int32Array(0) },
    order: new Int32Array(0),
    drawn: []
  }
}

function withRequired(
  region: Region,
  { source, target } = { source: [] as number[], target: [] as number[] }
): Region {
  const arrows = { source: Int32Array.from(source), target: Int32Array.from(target) }
  const order = topologicalOrder(region.topics.length, arrows)
  const position = new Int32Array(order.length)
  order.forEach((topic, i) => {
    position[topic] = i
  })
  const forward = source.map((from, edge) => at(position, from) < at(position, target[edge] ?? 0))
  return {
    ...region,
    order,
    required: {
      source: arrows.source.filter((_, edge) => forward[edge]),
      target: arrows.target.filter((_, edge) => forward[edge])
    }
  }
}
