import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InputError } from '../input-error.ts'

/**
 * Writes files so that each is either the old or the new one, never half of it: all are written beside their places
 * first, then renamed. Throws `InputError` when the disk refuses; what was written so far is removed.
 */
export function writeWhole(files: { path: string; content: string | Uint8Array }[]): void {
  const drafts = files.map(({ path, content }, i) => ({
    path,
    content,
    draft: join(dirname(path), `.${process.pid}-${i}.draft`)
  }))
  try {
    for (const { path, content, draft } of drafts) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(draft, content)
    }
    for (const { path, draft } of drafts) renameSync(draft, path)
  } catch (error) {
    for (const { draft } of drafts) rmSync(draft, { force: true })
    throw new InputError(
      `${files[0]?.path ?? ''}: cannot be written: ${error instanceof Error ? error.message : String(error)}`
    )
  }
}
