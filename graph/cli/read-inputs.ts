import { readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { InputError } from '../input-error.ts'
import type { OutlineInput } from '../read/read-texts.ts'
import { DEFAULT_OUTLINES } from './default-data.ts'
import { cannotRead } from './file-error.ts'
import { distinctNames } from './input-names.ts'
import type { Arguments } from './parse-arguments.ts'
import { readFile, readStream } from './read-bytes.ts'
import type { Terminal } from './terminal.ts'

const STDIN = '-'

/** The outlines of a run; `folders` are those named, or those in which a file named lies. */
export type Inputs = { outlines: OutlineInput[]; folders: string[] }

/**
 * Reads the outlines named on the command line: files, folders, `-`; none = the default ones. Each is named by its
 * file name, with as many folders as tell equal names apart. Throws `InputError` for what cannot be read.
 */
export async function readInputs(
  positionals: string[],
  { stdin, args }: { stdin: Terminal['stdin']; args: Pick<Arguments, 'maxBytes'> }
): Promise<Inputs> {
  const named = positionals.length > 0 ? positionals : [DEFAULT_OUTLINES]
  const found = named.map((path) => ({ path, files: expand(path) }))
  const paths = withoutRepeats(found.flatMap(({ files }) => files))
  const names = distinctNames(paths.map((path) => (path === STDIN ? 'stdin.md' : resolve(path))))
  const outlines: OutlineInput[] = []
  for (const [i, path] of paths.entries()) {
    const bytes =
      path === STDIN ? await readStream(stdin, args.maxBytes) : readFile(path, args.maxBytes)
    outlines.push({ outline: names[i] ?? path, bytes })
  }
  const folders = found.flatMap(({ path, files }) => {
    if (path === STDIN) return []
    return [files[0] === path ? dirname(path) : path]
  })
  return { outlines, folders: withoutRepeats(folders) }
}

function expand(path: string): string[] {
  if (path === STDIN) return [STDIN]
  if (!statOf(path).isDirectory()) return [path]
  const files = filesBelow(path).filter(
    (file) => path !== DEFAULT_OUTLINES || !file.endsWith('README.md')
  )
  if (files.length === 0)
    throw new InputError(
      `${path}: no .md file below this folder; name a folder that holds outlines`
    )
  return files
}

function statOf(path: string) {
  try {
    return statSync(path)
  } catch (error) {
    throw cannotRead(path, error)
  }
}

/** Every .md below a folder; hidden ones, node_modules and links to folders left out. */
function filesBelow(folder: string): string[] {
  return entriesOf(folder)
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path)
      if (!/\.md$/i.test(entry.name)) return []
      return entry.isFile() || (entry.isSymbolicLink() && statOf(path).isFile()) ? [path] : []
    })
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    throw cannotRead(folder, error)
  }
}

/** One path a file, whatever links lead to it: the first by code units, in the order of the paths. */
function withoutRepeats(paths: string[]): string[] {
  const sorted = [...paths].sort().reverse()
  return [...new Map(sorted.map((path) => [realPath(path), path])).values()].reverse()
}

/** NOTE: a pipe that a shell names (`<(command)`) has no real path. */
function realPath(path: string): string {
  try {
    return path === STDIN ? STDIN : realpathSync(path)
  } catch {
    return path
  }
}
