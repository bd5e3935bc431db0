import type { GraphColumns } from '../graph/file/columns.ts'
import { decodeDetails } from '../graph/file/decode-details.ts'
import { decodeGraph } from '../graph/file/decode-graph.ts'
import type { GraphDetails } from '../graph/file/details.ts'
import { GraphFileError } from '../graph/file/graph-file-error.ts'
import { decodeOutlineText, outlineTextName } from '../graph/file/outline-text.ts'
import type { Words } from './i18n/zh.ts'

/** Why the page cannot show a graph; each has a text in `i18n`. */
export type FailureReason = keyof Words['failures']

type LoadFault = 'missing' | 'failing' | 'offline'

/** The graph file did not come: it is not there, the site is out of order, or it was not reached. */
class LoadError extends Error {
  override name = 'LoadError'
  readonly reason: LoadFault

  constructor(reason: LoadFault, message: string) {
    super(message)
    this.reason = reason
  }
}

/** Loads and decodes the first part of the graph file, which lies beside the page. */
export async function loadGraph(fetchFile = fetch): Promise<GraphColumns> {
  return decodeGraph(await loadBytes('graph.core.bin', fetchFile))
}

/** Loads and decodes the second part; refuses one of another build. */
export async function loadDetails(graph: GraphColumns, fetchFile = fetch): Promise<GraphDetails> {
  return decodeDetails(await loadBytes('graph.details.bin', fetchFile), graph)
}

/** Loads the text of outline `number` as the build read it; refuses one of another build. */
export async function loadOutlineText(
  graph: GraphColumns,
  number: number,
  fetchFile = fetch
): Promise<string> {
  return decodeOutlineText(await loadBytes(outlineTextName(number), fetchFile), graph.build)
}

/** Which text explains an error; `crashed` for a mistake of ours. */
export function failureReason(error: unknown): FailureReason {
  return error instanceof LoadError || error instanceof GraphFileError ? error.reason : 'crashed'
}

async function loadBytes(file: string, fetchFile: typeof fetch): Promise<ArrayBuffer> {
  // An old copy in the cache may be of another build than the other part: always ask.
  const response = await fetchFile(file, { cache: 'no-cache' }).catch(() => {
    throw new LoadError('offline', `load-graph: ${file} could not be fetched`)
  })
  const { ok, status } = response
  const reason = status >= 500 ? 'failing' : 'missing'
  if (!ok) throw new LoadError(reason, `load-graph: ${file} answers ${status}`)
  return response.arrayBuffer().catch(() => {
    throw new LoadError('offline', `load-graph: ${file} broke off`)
  })
}
