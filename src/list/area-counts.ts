import type { GraphColumns } from '../../graph/file/columns.ts'

/** How many steps an area has, and how many of them are known. */
export type AreaCount = { known: number; all: number }

const countsByGraph = new WeakMap<
  GraphColumns,
  WeakMap<ReadonlySet<number>, Map<number, AreaCount>>
>()
const NOTHING: AreaCount = { known: 0, all: 0 }

/** The count of one area. All areas are counted once for each set of marks: linear in topics. */
export function countInArea(
  graph: GraphColumns,
  area: number,
  known: ReadonlySet<number>
): AreaCount {
  let countsByMarks = countsByGraph.get(graph)
  if (!countsByMarks) {
    countsByMarks = new WeakMap()
    countsByGraph.set(graph, countsByMarks)
  }
  let counts = countsByMarks.get(known)
  if (!counts) {
    counts = countAreas(graph, known)
    countsByMarks.set(known, counts)
  }
  return counts.get(area) ?? NOTHING
}

function countAreas(
  { topics: { area, learn }, topicCount }: GraphColumns,
  known: ReadonlySet<number>
): Map<number, AreaCount> {
  const counts = new Map<number, AreaCount>()
  for (let topic = 0; topic < topicCount; topic++) {
    if (learn[topic] !== 1) continue
    const root = area[topic] ?? topic
    const count = counts.get(root) ?? { known: 0, all: 0 }
    count.all++
    if (known.has(topic)) count.known++
    counts.set(root, count)
  }
  return counts
}
