import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { GraphColumns } from '../../graph/file/columns.ts'
import { decodeGraph } from '../../graph/file/decode-graph.ts'
import { encodeGenerated } from './encode-generated.ts'
import type { PlainGraph } from './pages/fetch-plain.ts'

const PAGES = 'tests/bench/pages'
const BUILT = '.cache/bench-pages'
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml'
}

/** A site with our page and those of the others, all showing one generated graph. */
export type MapSite = { address: string; columns: GraphColumns; close: () => void }

/** Builds the pages of the others as ours are built; once a run. */
export async function buildPages(): Promise<void> {
  const input = ['sigma', 'cytoscape'].map((name) => join(PAGES, `${name}.html`))
  const rolldownOptions = { input }
  await build({
    configFile: false,
    root: PAGES,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: join(process.cwd(), BUILT),
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 900,
      rolldownOptions: { input: rolldownOptions.input.map((file) => join(process.cwd(), file)) }
    }
  })
}

/** Serves `dist/` with a graph of so many topics, and the pages of the others with the same one; all compressed. */
export async function serveMaps(topics: number): Promise<MapSite> {
  const core = encodeGenerated(topics)
  const columns = decodeGraph(core)
  const files = new Map<string, Buffer>([
    ['/graph.core.bin', gzipSync(core)],
    ['/plain.json', gzipSync(JSON.stringify(plainGraph(columns)))]
  ])
  const server: Server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    try {
      const body = files.get(pathname) ?? gzipSync(readFileSync(fileOf(pathname)))
      files.set(pathname, body)
      const type = TYPES[extname(pathname)] ?? (pathname === '/' ? 'text/html' : undefined)
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'content-encoding': 'gzip'
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, columns, close: () => server.close() }
}

function fileOf(pathname: string): string {
  const path = normalize(pathname === '/' ? '/index.html' : pathname)
  return path.startsWith('/reference/') ? join(BUILT, path.slice(11)) : join('dist', path)
}

/** Groups that are no dots on our map are left out of theirs too. */
function plainGraph({ topics, edges, topicCount, edgeCount, text }: GraphColumns): PlainGraph {
  const numbers = new Int32Array(topicCount).fill(-1)
  const plain: PlainGraph = { topics: [], edges: [] }
  for (let topic = 0; topic < topicCount; topic++) {
    const [x, y] = [topics.x[topic] ?? Number.NaN, topics.y[topic] ?? Number.NaN]
    if (topics.learn[topic] !== 1 || !Number.isFinite(x)) continue
    numbers[topic] = plain.topics.length
    plain.topics.push({ label: text(topics.label[topic] ?? 0), x, y })
  }
  for (let edge = 0; edge < edgeCount; edge++) {
    const from = numbers[edges.source[edge] ?? 0] ?? -1
    const to = numbers[edges.target[edge] ?? 0] ?? -1
    if (from >= 0 && to >= 0) plain.edges.push([from, to])
  }
  return plain
}
