import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../input-error.ts'
import type { Redirects } from '../topics/redirects.ts'
import { readFile } from './read-bytes.ts'
import { UsageError } from './usage-error.ts'

/** The name of the file beside the outlines. */
export const REDIRECTS_NAME = 'redirects.json'

/**
 * The redirects beside the outlines, of all their folders; where two folders speak of one id, the folder that comes
 * first by name counts. Throws `InputError` for a file that is no object of ids.
 */
export function readRedirects(folders: string[], maxBytes: number): Redirects {
  const redirects = new Map<string, string>()
  for (const folder of [...folders].sort()) {
    const path = join(folder, REDIRECTS_NAME)
    if (!existsSync(path)) continue
    for (const [id, next] of parseRedirects(path, readFile(path, maxBytes)))
      if (!redirects.has(id)) redirects.set(id, next)
  }
  return redirects
}

function parseRedirects(path: string, bytes: Uint8Array): [string, string][] {
  const value = parseJson(new TextDecoder().decode(bytes))
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw malformed(path, 'it is no JSON object')
  return Object.entries(value).map(([id, next]: [string, unknown]) => {
    if (typeof next !== 'string' || next === '' || id === '')
      throw malformed(path, `\`${id}\` does not lead to an id`)
    return [id, next]
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function malformed(path: string, what: string): InputError {
  return new InputError(
    `${path}: ${what}; write { "old-id": "new-id" }, or remove the file and build with --update-redirects`
  )
}

/** Where redirects of these outlines are written. Throws `UsageError` where they lie in no folder or in several. */
export function redirectsPath(folders: string[]): string {
  const [folder] = folders
  if (folder === undefined || folders.length > 1)
    throw new UsageError(
      `--update-redirects writes beside the outlines: name outlines of one folder, not of ${folders.length}`
    )
  return join(folder, REDIRECTS_NAME)
}

/** The text of a redirects file. */
export function formatRedirects(redirects: Redirects): string {
  return `${JSON.stringify(Object.fromEntries(redirects), null, 2)}\n`
}
