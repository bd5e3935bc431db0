// Writes the pages that are read without the app into dist/. Wants the graph and the app built.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeDetails } from '../graph/file/decode-details.ts'
import { decodeGraph } from '../graph/file/decode-graph.ts'
import { parseSiteAddress } from './pages/site.ts'
import { stylesheetFile, writePages } from './pages/write-pages.ts'

const OUT = 'dist'
const address = parseSiteAddress(process.env.ZHILU_SITE_URL)
const columns = decodeGraph(Uint8Array.from(readFileSync('public/graph.core.bin')))
const details = decodeDetails(Uint8Array.from(readFileSync('public/graph.details.bin')), columns)
const stylesheet = writeStylesheet()
const site = { columns, details, address, stylesheet, pictureOf: () => 'picture.png' }
const { files, bytes } = writePages(site, 'picture.png', OUT)
console.log(`${files} pages, ${(bytes / 1e6).toFixed(1)} MB`)

function writeStylesheet(): string {
  const sources = ['src/ui/tokens.css', 'scripts/pages/page.css']
  const sheet = stylesheetFile(...sources.map((file) => readFileSync(file, 'utf8')))
  const folder = join(OUT, 'assets')
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder))
    if (/^page-[0-9a-f]{8}\.css$/.test(name)) rmSync(join(folder, name))
  writeFileSync(join(OUT, sheet.path), sheet.text)
  return sheet.path
}
