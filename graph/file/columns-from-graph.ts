import type { GraphColumns } from './columns.ts'
import { decodeDetails } from './decode-details.ts'
import { decodeGraph } from './decode-graph.ts'
import type { GraphDetails } from './details.ts'
import { encodeGraph } from './encode-graph.ts'
import type { FinishedGraph } from './finished-graph.ts'

/** A finished graph as routes and search read it, by way of its own file: what they see is what a page will see. */
export function columnsFromGraph(finished: FinishedGraph): {
  columns: GraphColumns
  details: GraphDetails
} {
  const { core, details } = encodeGraph(finished)
  const columns = decodeGraph(core)
  return { columns, details: decodeDetails(details, columns) }
}
