import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { InputError } from '../input-error.ts'
import type { OutlineInput } from '../read/read-texts.ts'
import { cannotRead } from './cannot-read.ts'
import { DEFAULT_OUTLINES } from './default-data.ts'

const STDIN = '-'

/**
 * Reads the outlines named on the command line: files, folders, `-`; none = the default ones. Each is named by its
 * file name, with as many folders as tell equal names apart. Throws `InputError` for what cannot be read.
 */
export function readInputs(positionals: string[], maxBytes: number): OutlineInput[] {
  const paths =
    positionals.length > 0
      ? positionals.flatMap(expand)
      : filesBelow(DEFAULT_OUTLINES).filter((path) => !path.endsWith('README.md'))
  const unique = [
    ...new Map(paths.map((path) => [path === STDIN ? STDIN : realpathSync(path), path])).values()
  ]
  const names = distinctNames(unique.map((path) => (path === STDIN ? 'stdin.md' : resolve(path))))
  return unique.map((path, i) => ({ outline: names[i] ?? path, bytes: readBytes(path, maxBytes) }))
}

function expand(path: string): string[] {
  if (path === STDIN) return [STDIN]
  if (!statOf(path).isDirectory()) return [path]
  const files = filesBelow(path)
  if (files.length === 0) throw new InputError(`${path}: no .md file below this folder`)
  return files
}

function statOf(path: string) {
  try {
    return statSync(path)
  } catch (error) {
    throw cannotRead(path, error)
  }
}

/** Every .md below a folder, in the order of their names; hidden folders and node_modules left out. */
function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return filesBelow(path)
        return entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name) ? [path] : []
      })
  } catch (error) {
    throw cannotRead(folder, error)
  }
}

function distinctNames(paths: string[]): string[] {
  const parts = paths.map((path) => path.split(sep))
  const lengths = parts.map(() => 1)
  const nameOf = (i: number) => (parts[i] ?? []).slice(-(lengths[i] ?? 1)).join('/')
  for (let changed = true; changed; ) {
    changed = false
    const counts = new Map<string, number>()
    for (let i = 0; i < paths.length; i++) counts.set(nameOf(i), (counts.get(nameOf(i)) ?? 0) + 1)
    for (let i = 0; i < paths.length; i++)
      if ((counts.get(nameOf(i)) ?? 0) > 1 && (lengths[i] ?? 1) < (parts[i]?.length ?? 1)) {
        lengths[i] = (lengths[i] ?? 1) + 1
        changed = true
      }
  }
  return paths.map((_, i) => nameOf(i))
}

function readBytes(path: string, maxBytes: number): Uint8Array {
  if (path !== STDIN && statOf(path).size > maxBytes)
    throw new InputError(
      `${path}: larger than ${maxBytes} bytes; raise the limit with --max-bytes N, or split the outline`
    )
  try {
    return readFileSync(path === STDIN ? 0 : path)
  } catch (error) {
    throw cannotRead(path, error)
  }
}
