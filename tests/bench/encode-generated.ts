import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeGraph } from '../../graph/file/encode-graph.ts'
import { layoutGraph } from '../../graph/layout/layout-graph.ts'
import { searchForms } from '../../graph/search/search-forms.ts'
import { generateGraph } from './generate-graph.ts'

const CACHE = '.cache/generated'
const MADE_BY = ['graph/file', 'graph/layout', 'graph/search']
const GENERATOR = 'tests/bench/generate-graph.ts'

/**
 * The first part of the graph file of a generated power-law graph with its layout. Kept until the code that makes it
 * changes: the layout of a large one takes longer than what is measured on it.
 */
export function encodeGenerated(topics: number): Uint8Array {
  const file = join(CACHE, `power-law-${topics}-${hashOfCode()}.core.bin`)
  if (existsSync(file)) return readFileSync(file)
  const core = encodeNew(topics)
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(file, core)
  return core
}

function encodeNew(topics: number): Uint8Array {
  const graph = generateGraph({ shape: 'power-law', topics })
  const { coasts } = layoutGraph(graph)
  const forms = graph.mapNodes((id, { label, labels, aliases }): [string, string[]] => [
    id,
    searchForms([label, ...Object.values(labels), ...aliases])
  ])
  return encodeGraph({ graph, coasts, searchForms: new Map(forms) }).core
}

function hashOfCode(): string {
  const files = MADE_BY.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => join(folder, file))
  )
  const hash = createHash('sha256')
  for (const file of [...files, GENERATOR]) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}
