import type { GraphColumns } from '../../graph/file/columns.ts'
import type { GraphDetails } from '../../graph/file/details.ts'
import { listAt } from '../../graph/file/lists.ts'
import type { ComparedPart, State } from './state.ts'

/** The parts of a comparison as they stand in a column: one bit for each outline. */
export const PART_BITS: Readonly<Record<ComparedPart, number>> = { a: 1, b: 2, both: 3 }

type Compared = State['compare']

const lastByGraph = new WeakMap<GraphColumns, { compare: Compared; parts: Uint8Array }>()

/**
 * By topic who of the two compared outlines teaches it, as in `PART_BITS`, 0 = neither; groups that are no
 * step of their own have none. Null while nothing is compared. The last answer is kept by graph. Linear.
 */
export function comparedParts(graph: GraphColumns, compare: Compared): Uint8Array | null {
  if (!compare) return null
  const last = lastByGraph.get(graph)
  if (last?.compare === compare) return last.parts
  const { topics, topicCount } = graph
  const parts = new Uint8Array(topicCount)
  for (let topic = 0; topic < topicCount; topic++) {
    if (topics.learn[topic] !== 1 || topics.fromLexicon[topic] === 1) continue
    for (const outline of listAt(topics.outlines, topic)) {
      if (outline === compare[0]) parts[topic] = (parts[topic] ?? 0) | PART_BITS.a
      if (outline === compare[1]) parts[topic] = (parts[topic] ?? 0) | PART_BITS.b
    }
  }
  lastByGraph.set(graph, { compare, parts })
  return parts
}

/** Who of the two compared outlines teaches a topic; null where neither does, or nothing is compared. */
export function comparedPartOf(
  graph: GraphColumns,
  compare: Compared,
  topic: number
): ComparedPart | null {
  return partOfBits(comparedParts(graph, compare)?.[topic])
}

/** The part that a number of `PART_BITS` stands for. */
export function partOfBits(bits: number | undefined): ComparedPart | null {
  if (bits === PART_BITS.both) return 'both'
  if (bits === PART_BITS.a) return 'a'
  return bits === PART_BITS.b ? 'b' : null
}

/** How many topics each part of a comparison has, of those that `shown` leaves in (null = all). Linear. */
export function countParts(
  graph: GraphColumns,
  compare: Compared,
  shown: Uint8Array | null
): Record<ComparedPart, number> {
  const counts = { both: 0, a: 0, b: 0 }
  comparedParts(graph, compare)?.forEach((bits, topic) => {
    const part = partOfBits(bits)
    if (part && (!shown || shown[topic] === 1)) counts[part]++
  })
  return counts
}

/**
 * The pairs of topics that the two compared outlines order differently, each as the first outline has
 * it: what it teaches first stands first, and the second outline has it the other way round.
 */
export function findOrderDifferences(
  graph: GraphColumns,
  details: Pick<GraphDetails, 'disagreements'>,
  [first, second]: readonly [number, number]
): [number, number][] {
  const nameOf = (outline: number) => graph.outlines[outline]?.outline ?? ''
  const [own, other] = [nameOf(first), nameOf(second)]
  return details.disagreements().flatMap(({ a, b, aFirst, bFirst }): [number, number][] => {
    const [topicA, topicB] = [graph.topicById(a), graph.topicById(b)]
    if (topicA < 0 || topicB < 0) return []
    if (aFirst.includes(own) && bFirst.includes(other)) return [[topicA, topicB]]
    if (bFirst.includes(own) && aFirst.includes(other)) return [[topicB, topicA]]
    return []
  })
}
