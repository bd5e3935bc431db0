import { checksum } from './checksum.ts'
import { createColumnWriter } from './column-writer.ts'
import { encodeCore } from './encode-core.ts'
import { encodeDetails } from './encode-details.ts'
import type { FinishedGraph } from './finished-graph.ts'
import { encodePart } from './part.ts'
import type { TopicGraph } from './topic-graph.ts'

/**
 * The graph file in two parts: `core` (map, search, routes) and `details` (sources, evidence, definitions, facts,
 * rejected edges, disagreements), and the hash that names this build. Equal graphs give equal bytes. Throws our own `Error` on a graph that breaks
 * the contract: a topic without position, a confidence that is not in whole thousandths, an unknown coast.
 */
export function encodeGraph(finished: FinishedGraph): {
  core: Uint8Array
  details: Uint8Array
  build: string
} {
  const { graph } = finished
  const ids = graph.nodes().sort()
  const edges = edgesByKey(graph)
  const core = createColumnWriter()
  const details = createColumnWriter()
  encodeCore(finished, ids, edges, core)
  encodeDetails(graph, ids, edges, details)
  const [coreBody, detailsBody] = [core.body(), details.body()]
  const build = hex(checksum(coreBody)) + hex(checksum(detailsBody))
  const counts = { build, topics: ids.length, edges: edges.length }
  const outlines = graph.getAttribute('outlines')
  return {
    core: encodePart({ part: 'core', ...counts, columns: core.stored, outlines }, coreBody),
    details: encodePart({ part: 'details', ...counts, columns: details.stored }, detailsBody),
    build
  }
}

/** Edges in the order of `source→target`, in UTF-16 code units. */
function edgesByKey(graph: TopicGraph): string[] {
  const keyed = graph.mapEdges((edge, _, source, target) => ({ edge, key: `${source}→${target}` }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ edge }) => edge)
}

function hex(hash: number): string {
  return hash.toString(16).padStart(8, '0')
}
