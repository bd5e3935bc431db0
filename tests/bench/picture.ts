import type { TopicGraph } from '../../graph/file/topic-graph.ts'
import { AIR_X, ROW } from '../../graph/layout/field.ts'
import { LABEL_GAP, ROW_PITCH, topicBox } from '../../graph/layout/label-box.ts'

/** What a layout is judged by: topics with a dot, by number, and the arrows the map draws near by. */
export type Picture = {
  ids: string[]
  x: Float64Array
  y: Float64Array
  /** Ends of the arrows inside a territory, those from a group to what lies in it left out. */
  arrows: { source: number; target: number }[]
}

/** Dots, and arrows inside territories, at the positions the graph has. */
export function pictureOf(graph: TopicGraph): Picture {
  const ids = graph.filterNodes((_, { learn, x }) => learn && x !== null).sort()
  const numberOf = new Map(ids.map((id, number) => [id, number]))
  const roots = rootsOf(graph)
  const arrows: Picture['arrows'] = []
  graph.forEachEdge((_, { redundant, confidence }, from, to) => {
    const [source, target] = [numberOf.get(from), numberOf.get(to)]
    if (source === undefined || target === undefined || redundant || confidence < 0.5) return
    if (roots.get(from) !== roots.get(to) || isWithin(graph, to, from)) return
    arrows.push({ source, target })
  })
  const along = (axis: 'x' | 'y') =>
    Float64Array.from(ids, (id) => graph.getNodeAttribute(id, axis) ?? 0)
  return { ids, x: along('x'), y: along('y'), arrows }
}

/** By id, the root of the hierarchy; topics without any group share ''. */
export function rootsOf(graph: TopicGraph): Map<string, string> {
  const roots = new Map<string, string>()
  for (const id of graph.nodes()) {
    let root = id
    for (let up = graph.getNodeAttribute(root, 'parent'); up !== null; ) {
      root = up
      up = graph.getNodeAttribute(root, 'parent')
    }
    const isAlone = root === id && graph.getNodeAttribute(id, 'kind') === 'topic'
    roots.set(id, isAlone ? '' : root)
  }
  return roots
}

function isWithin(graph: TopicGraph, id: string, group: string): boolean {
  let up = graph.getNodeAttribute(id, 'parent')
  while (up !== null && up !== group) up = graph.getNodeAttribute(up, 'parent')
  return up === group
}

/** Pairs of arrows that cross as straight lines; arrows with a common end do not. By a sweep along x. */
export function countCrossings({ x, y, arrows }: Picture): number {
  const lines = arrows.map(({ source, target }) => lineOf(x, y, source, target))
  lines.sort((a, b) => a.left - b.left)
  let crossings = 0
  let open: Line[] = []
  for (const line of lines) {
    open = open.filter((other) => other.right >= line.left)
    for (const other of open) {
      if (other.top > line.bottom || other.bottom < line.top) continue
      if (doCross(line, other)) crossings++
    }
    open.push(line)
  }
  return crossings
}

type Line = ReturnType<typeof lineOf>

function lineOf(x: Float64Array, y: Float64Array, source: number, target: number) {
  const [ax = 0, ay = 0, bx = 0, by = 0] = [x[source], y[source], x[target], y[target]]
  const extent = { left: Math.min(ax, bx), right: Math.max(ax, bx) }
  return {
    ...extent,
    top: Math.min(ay, by),
    bottom: Math.max(ay, by),
    source,
    target,
    ax,
    ay,
    bx,
    by
  }
}

function doCross(a: Line, b: Line): boolean {
  if (a.source === b.source || a.source === b.target) return false
  if (a.target === b.source || a.target === b.target) return false
  const side = (line: Line, x: number, y: number) =>
    Math.sign((line.bx - line.ax) * (y - line.ay) - (line.by - line.ay) * (x - line.ax))
  return (
    side(a, b.ax, b.ay) * side(a, b.bx, b.by) < 0 && side(b, a.ax, a.ay) * side(b, a.bx, a.by) < 0
  )
}

/** Mean length of arrows whose ends have the same parent, in map units, and how many these are. */
export function lengthInSections(graph: TopicGraph, { ids, x, y, arrows }: Picture) {
  let sum = 0
  let count = 0
  for (const { source, target } of arrows) {
    if (!inOneSection(graph, ids[source] ?? '', ids[target] ?? '')) continue
    sum += Math.hypot((x[source] ?? 0) - (x[target] ?? 0), (y[source] ?? 0) - (y[target] ?? 0))
    count++
  }
  return { mean: sum / Math.max(1, count), count }
}

function inOneSection(graph: TopicGraph, a: string, b: string): boolean {
  return sectionOf(graph, a) === sectionOf(graph, b)
}

/** The group in which a topic stands: a group to be learnt stands among its members. */
function sectionOf(graph: TopicGraph, id: string): string {
  const { kind, parent } = graph.getNodeAttributes(id)
  return kind === 'topic' ? (parent ?? '') : id
}

export type Air = { across: number; pitch: number }

/** The least air that keeps labels apart. */
export const LEAST_AIR: Air = { across: LABEL_GAP, pitch: ROW_PITCH }

/** The air our layout keeps where it places by forces. */
export const OUR_AIR: Air = { across: AIR_X, pitch: ROW }

/** The same boxes in the order of their ids, filled row by row into a block about 1.4 times as wide as high. */
export function filledById(graph: TopicGraph, picture: Picture, air: Air): Picture {
  const sections = new Map<string, number[]>()
  picture.ids.forEach((id, number) => {
    const section = sectionOf(graph, id)
    sections.set(section, [...(sections.get(section) ?? []), number])
  })
  const namesOf = (topic: number) => {
    const { label, labels } = graph.getNodeAttributes(picture.ids[topic] ?? '')
    return [label, labels.en ?? '']
  }
  const x = picture.x.slice()
  const y = picture.y.slice()
  for (const members of sections.values()) {
    const widths = members.map((topic) => 2 * topicBox(namesOf(topic)).halfWidth + air.across)
    const area = widths.reduce((sum, width) => sum + width * air.pitch, 0)
    const most = Math.max(Math.sqrt(1.4 * area), ...widths)
    let [left, row] = [0, 0]
    members.forEach((topic, i) => {
      const width = widths[i] ?? 0
      if (left > 0 && left + width > most + 0.001) {
        left = 0
        row++
      }
      x[topic] = left + width / 2
      y[topic] = row * air.pitch
      left += width
    })
  }
  return { ...picture, x, y }
}
