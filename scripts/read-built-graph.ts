import { existsSync, readFileSync } from 'node:fs'
import type { GraphColumns } from '../graph/file/columns.ts'
import { decodeGraph } from '../graph/file/decode-graph.ts'

const GRAPH = 'public/graph.core.bin'

/** The graph that `npm run build` made, and the size of its file. Throws where it is missing, with the remedy. */
export function readBuiltGraph(): { columns: GraphColumns; byteLength: number } {
  if (!existsSync(GRAPH))
    throw new Error(`${GRAPH} is missing: build the graph first (npm run build)`)
  const bytes = Uint8Array.from(readFileSync(GRAPH))
  return { columns: decodeGraph(bytes), byteLength: bytes.byteLength }
}
