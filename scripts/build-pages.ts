// Writes the pages that are read without the app into dist/. Wants the graph and the app built.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeDetails } from '../graph/file/decode-details.ts'
import { allLand } from './pages/pictures/area-land.ts'
import { drawPicture, drawSitePicture, SITE_LAND } from './pages/pictures/draw-picture.ts'
import type { PicturePlan } from './pages/pictures/plan-pictures.ts'
import { planPictures, SITE_PICTURE } from './pages/pictures/plan-pictures.ts'
import { cannotRender } from './pages/pictures/render-picture.ts'
import { createTypeface } from './pages/pictures/typeface.ts'
import { TYPEFACE, writePictures } from './pages/pictures/write-pictures.ts'
import { parseSiteAddress } from './pages/site.ts'
import { stylesheetFile, writePages } from './pages/write-pages.ts'
import { readBuiltGraph } from './read-built-graph.ts'

const OUT = 'dist'
const { columns } = readBuiltGraph()
const details = decodeDetails(Uint8Array.from(readFileSync('public/graph.details.bin')), columns)
const address = parseSiteAddress(process.env.ZHILU_SITE_URL)
const typeface = createTypeface(readFileSync(TYPEFACE))
const reason = await cannotRender()
const plan = reason === null ? planPictures(columns, typeface) : null

const stylesheet = writeStylesheet()
const pictureOf = plan?.pictureOf ?? (() => SITE_PICTURE)
const site = { columns, details, address, stylesheet, pictureOf }
const written = writePages(site, SITE_PICTURE, OUT)
const drawn = plan ? await drawAll(plan) : 0
if (!plan) copyFileSync('scripts/pages/pictures/site-picture.png', join(OUT, SITE_PICTURE))
report()

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

function drawAll({ factsByPath }: PicturePlan): Promise<number> {
  const land = allLand(columns, SITE_LAND)
  const own = { path: SITE_PICTURE, facts: land, draw: () => drawSitePicture(typeface, land) }
  const topics = Array.from(factsByPath, ([path, facts]) => ({
    path,
    facts,
    draw: () => drawPicture(typeface, facts)
  }))
  return writePictures([own, ...topics], { out: OUT, cache: '.cache/pictures' })
}

function report(): void {
  const size = (written.bytes / 1e6).toFixed(1)
  console.log(`${written.files} files, ${size} MB; ${drawn} pictures drawn`)
  if (reason !== null)
    console.log(`No picture could be drawn, so that all pages show the site’s: ${reason}`)
  if (address === null)
    console.log(
      'ZHILU_SITE_URL is not set: no sitemap, and most link previews will lack the picture.'
    )
}
