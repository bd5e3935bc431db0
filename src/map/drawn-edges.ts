import type { GraphColumns } from '../../graph/file/columns.ts'

/** Thousandths of confidence below which an edge is only a suggestion. */
const LEAST_CONFIDENCE = 500

/** Whether the map draws an edge: sure enough, and not implied by a longer path. */
export function isDrawn({ edges }: GraphColumns, edge: number): boolean {
  return (edges.confidence[edge] ?? 0) >= LEAST_CONFIDENCE && edges.redundant[edge] === 0
}
