import type { GraphColumns } from '../graph/file/columns.ts'
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

/**
 * Loads and decodes the first part of the graph file, which lies beside the page; `file` are its bytes.
 * `onRead` hears how many are there, each time there are more.
 */
export async function loadGraph(
  fetchFile = fetch,
  onRead: (bytes: number) => void = () => {}
): Promise<{ graph: GraphColumns; file: ArrayBuffer }> {
  const file = await loadBytes('graph.core.bin', fetchFile, onRead)
  return { graph: decodeGraph(file), file }
}

/** Loads and decodes the second part; refuses one of another build. */
export async function loadDetails(graph: GraphColumns, fetchFile = fetch): Promise<GraphDetails> {
  const [bytes, { decodeDetails }] = await Promise.all([
    loadBytes('graph.details.bin', fetchFile),
    import('../graph/file/decode-details.ts')
  ])
  return decodeDetails(bytes, graph)
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

async function loadBytes(
  file: string,
  fetchFile: typeof fetch,
  onRead: (bytes: number) => void = () => {}
): Promise<ArrayBuffer> {
  // An old copy in the cache may be of another build than the other part: always ask.
  const response = await fetchFile(file, { cache: 'no-cache' }).catch(() => {
    throw new LoadError('offline', `load-graph: ${file} could not be fetched`)
  })
  const { ok, status } = response
  const reason = status >= 500 ? 'failing' : 'missing'
  if (!ok) throw new LoadError(reason, `load-graph: ${file} answers ${status}`)
  return readBody(response, onRead).catch(() => {
    throw new LoadError('offline', `load-graph: ${file} broke off`)
  })
}

async function readBody(response: Response, onRead: (bytes: number) => void): Promise<ArrayBuffer> {
  if (!response.body) return response.arrayBuffer()
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value)
    length += next.value.length
    onRead(length)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole.buffer
}
