import { randomUUID } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { cannotWrite } from './file-error.ts'

/** A file to write: where, and all it will hold; null = it shall be gone. */
export type OutputFile = { path: string; content: string | Uint8Array | null }

/** What a killed run left is removed by a later one after this time. */
const STALE_MS = 10 * 60 * 1000

const DRAFT_NAME = /^\.zhilu-[0-9a-f-]{36}\.(?:draft|former)$/

type Draft = {
  path: string
  /** Null where the file shall be gone. */
  draft: string | null
  former: string
  isKept: boolean
  isReplaced: boolean
}

/**
 * Writes files so that all are new or, when the disk refuses any of them, all are as before: each is written beside
 * its place and brought to disk first, then renamed; what shall be gone goes in the same order. A link in a file's place is replaced, never followed; with
 * `within`, no linked folder may lead out of that one. Throws `InputError`.
 * NOTE: a process killed between two renames leaves the first file new and the second old.
 */
export function writeWhole(
  files: OutputFile[],
  { within, now = Date.now() }: { within?: string; now?: number } = {}
): void {
  const drafts: Draft[] = []
  const folders: string[] = []
  let path = ''
  try {
    for (const file of files) {
      path = file.path
      refuseOddPlace(path)
      folders.push(...makeFolder(dirname(path)))
      if (within !== undefined) refuseOutside(dirname(path), within)
      removeStale(dirname(path), now)
      const beside = join(dirname(path), `.zhilu-${randomUUID()}`)
      const { content } = file
      const draft = content === null ? null : `${beside}.draft`
      drafts.push({ path, draft, former: `${beside}.former`, isKept: false, isReplaced: false })
      if (draft !== null && content !== null) writeDraft(draft, content)
    }
    for (const draft of drafts) {
      path = draft.path
      replace(draft)
    }
  } catch (error) {
    for (const draft of drafts) restore(draft)
    for (const folder of folders.reverse()) removeEmpty(folder)
    throw cannotWrite(path, error)
  }
  for (const { former } of drafts) rmSync(former, { force: true })
}

/** A folder cannot be replaced by a file; a device must not be. */
function refuseOddPlace(path: string) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory()) throw new Error('it is a folder, name a file')
  if (stats && !stats.isFile()) throw new Error('it is no ordinary file')
}

function refuseOutside(folder: string, within: string) {
  const way = relative(realpathSync(within), realpathSync(folder))
  if (isAbsolute(way) || way.split(sep)[0] === '..')
    throw new Error(`a link leads out of ${within}`)
}

/** Gives back the folders it had to make, the outermost first. */
function makeFolder(folder: string): string[] {
  const first = mkdirSync(folder, { recursive: true })
  if (first === undefined) return []
  const below = relative(first, folder).split(sep).filter(Boolean)
  return [first, ...below.map((_, i) => join(first, ...below.slice(0, i + 1)))]
}

/** NOTE: by the time of its last change of any kind: a link has the age of its content otherwise. */
function removeStale(folder: string, now: number) {
  for (const name of readdirSync(folder).filter((each) => DRAFT_NAME.test(each))) {
    const stats = lstatSync(join(folder, name), { throwIfNoEntry: false })
    if (stats && now - stats.ctimeMs > STALE_MS) rmSync(join(folder, name), { force: true })
  }
}

/** NOTE: `wx` makes the file itself: a link that someone laid in its place is refused. */
function writeDraft(draft: string, content: string | Uint8Array) {
  const file = openSync(draft, 'wx')
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function replace(draft: Draft) {
  if (lstatSync(draft.path, { throwIfNoEntry: false })) {
    keep(draft.path, draft.former)
    draft.isKept = true
  }
  if (draft.draft === null) rmSync(draft.path, { force: true })
  else renameSync(draft.draft, draft.path)
  draft.isReplaced = true
}

function keep(path: string, former: string) {
  try {
    linkSync(path, former)
  } catch {
    // Some file systems have no links.
    copyFileSync(path, former)
  }
}

function restore({ path, draft, former, isKept, isReplaced }: Draft) {
  if (isReplaced && isKept) renameSync(former, path)
  else if (isReplaced) rmSync(path, { force: true })
  if (draft !== null) rmSync(draft, { force: true })
  rmSync(former, { force: true })
}

function removeEmpty(folder: string) {
  try {
    rmdirSync(folder)
  } catch {
    // Someone else put something into it.
  }
}
