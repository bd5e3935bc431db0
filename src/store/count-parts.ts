import type { GraphColumns } from '../../graph/file/columns.ts'
import { comparedParts, partOfBits } from './comparison.ts'
import { shownTopics } from './shown-topics.ts'
import type { ComparedPart, State } from './state.ts'

/** How many topics each part of the comparison has that the other filters leave in. Linear. */
export function countParts(graph: GraphColumns, state: State): Record<ComparedPart, number> {
  const counts = { both: 0, a: 0, b: 0 }
  const shown = shownTopics(graph, { ...state, comparedPart: null })
  comparedParts(graph, state.compare)?.forEach((bits, topic) => {
    const part = partOfBits(bits)
    if (part && (!shown || shown[topic] === 1)) counts[part]++
  })
  return counts
}
