import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { copyFile, rename, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { renderPicture } from './render-picture.ts'

/** A picture to write: its path in the folder, what it shows, and how to draw that as SVG. */
export type WantedPicture = { path: string; facts: unknown; draw(): string }

type Folders = { out: string; cache: string }

/**
 * Writes pictures into a folder. What was drawn before, of equal facts by the same code, comes from the cache; the
 * cache keeps what this site shows. Gives back how many had to be drawn. Bounded: a few are in work at a time.
 */
export async function writePictures(
  wanted: readonly WantedPicture[],
  { out, cache }: Folders
): Promise<number> {
  mkdirSync(cache, { recursive: true })
  const version = drawingVersion()
  const used = new Set<string>()
  let drawn = 0
  await inParallel(wanted, async ({ path, facts, draw }) => {
    const name = `${hash(version, JSON.stringify(facts))}.png`
    const kept = join(cache, name)
    used.add(name)
    if (!existsSync(kept)) {
      await writeWhole(kept, await renderPicture(draw()))
      drawn += 1
    }
    await copyFile(kept, join(out, path))
  })
  for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name))
  return drawn
}

/** Under another name first, so that a build that is cut short leaves no half picture behind. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const aside = `${file}.${process.pid}`
  await writeFile(aside, bytes)
  await rename(aside, file)
}

async function inParallel<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = all.values()
  const lanes = Array.from({ length: Math.min(8, availableParallelism() + 1) }, async () => {
    for (const one of queue) await work(one)
  })
  await Promise.all(lanes)
}

/** Changes with the code that draws, the typeface and what turns SVG into pixels. */
function drawingVersion(): string {
  const folder = import.meta.dirname
  const colours = join(folder, '../../../src/map/colour.ts')
  const code = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const files = [...code.sort().map((name) => join(folder, name)), TYPEFACE, colours]
  const packages = readFileSync(join(folder, '../../../package-lock.json'), 'utf8')
  const resvg = /"node_modules\/@resvg\/resvg-js": \{\s*"version": "([^"]+)"/.exec(packages)?.[1]
  return hash(resvg ?? '', ...files.map((file) => hash(readFileSync(file))))
}

/** The typeface of the pictures. */
export const TYPEFACE = join(import.meta.dirname, 'font/zhilu-pages.otf')

function hash(...parts: (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex').slice(0, 32)
}
