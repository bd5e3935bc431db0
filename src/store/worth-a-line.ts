import type { GraphColumns } from '../../graph/file/columns.ts'
import { isInside } from '../../graph/file/is-inside.ts'

/** Thousandths of confidence below which an edge is only a suggestion. */
const LEAST_CONFIDENCE = 500

/** Whether an edge is worth a line on a map: sure enough, not implied by a longer path, and not from a group to what lies in it. */
export function isWorthALine(columns: GraphColumns, edge: number): boolean {
  const { confidence, redundant, source, target } = columns.edges
  return (
    (confidence[edge] ?? 0) >= LEAST_CONFIDENCE &&
    redundant[edge] === 0 &&
    !isInside(columns, target[edge] ?? 0, source[edge] ?? 0)
  )
}
