import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Site } from './site.ts'
import { sitePages } from './site-pages.ts'

/** How many files were written, and their bytes. */
export type Written = { files: number; bytes: number }

/**
 * Writes the pages of a site into a folder, one at a time, so that memory does not grow with the graph. What stood
 * under `t/` before is gone afterwards.
 */
export function writePages(site: Site, picture: string, folder: string): Written {
  rmSync(join(folder, 't'), { recursive: true, force: true })
  const written = { files: 0, bytes: 0 }
  for (const { path, text } of sitePages(site, picture)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    const bytes = Buffer.from(text)
    writeFileSync(file, bytes)
    written.files += 1
    written.bytes += bytes.length
  }
  return written
}

/** A style sheet as a file whose name changes with its content: its path from the top, and its text without comments. */
export function stylesheetFile(...sources: string[]): { path: string; text: string } {
  const text = sources
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { path: `assets/page-${hash}.css`, text }
}
