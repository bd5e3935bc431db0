import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/** Whether every output exists and none is older than any input; a folder counts with all below it. */
export function isUpToDate({ inputs, outputs }) {
  const oldest = Math.min(...outputs.map((path) => statSync(join(root, path), quiet)?.mtimeMs ?? 0))
  return oldest > 0 && inputs.every((path) => newest(join(root, path)) <= oldest)
}

const quiet = { throwIfNoEntry: false }

/** NOTE: a folder's own time counts too: it changes when a file in it is removed or renamed. */
function newest(path) {
  const stats = statSync(path, quiet)
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return readdirSync(path).reduce(
    (most, name) => Math.max(most, newest(join(path, name))),
    stats.mtimeMs
  )
}
