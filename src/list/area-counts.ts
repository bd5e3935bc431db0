import type { GraphColumns } from '../../graph/file/columns.ts'

/** How many steps an area has, and how many of them are known. */
export type AreaCount = { known: number; all: number }

type Counted = {
  known: ReadonlySet<number>
  shown: Uint8Array | null
  counts: Map<number, AreaCount>
}

const lastByGraph = new WeakMap<GraphColumns, Counted>()
const NOTHING: AreaCount = { known: 0, all: 0 }

/**
 * The count of one area, of what `shown` leaves in (null = all). All areas are counted once for the marks
 * and filters of now: linear in topics.
 */
export function countInArea(
  graph: GraphColumns,
  area: number,
  known: ReadonlySet<number>,
  shown: Uint8Array | null = null
): AreaCount {
  let last = lastByGraph.get(graph)
  if (last?.known !== known || last.shown !== shown) {
    last = { known, shown, counts: countAreas(graph, known, shown) }
    lastByGraph.set(graph, last)
  }
  return last.counts.get(area) ?? NOTHING
}

function countAreas(
  { topics: { area, learn }, topicCount }: GraphColumns,
  known: ReadonlySet<number>,
  shown: Uint8Array | null
): Map<number, AreaCount> {
  const counts = new Map<number, AreaCount>()
  for (let topic = 0; topic < topicCount; topic++) {
    if (learn[topic] !== 1 || (shown && shown[topic] !== 1)) continue
    const root = area[topic] ?? topic
    const count = counts.get(root) ?? { known: 0, all: 0 }
    count.all++
    if (known.has(topic)) count.known++
    counts.set(root, count)
  }
  return counts
}
