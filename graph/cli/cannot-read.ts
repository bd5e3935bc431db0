import { InputError } from '../input-error.ts'

/** A failed read, in one line. */
export function cannotRead(path: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Record<string, string> = {
    ENOENT: 'no such file or folder',
    EACCES: 'no permission to read it',
    EISDIR: 'it is a folder, a file is needed'
  }
  return new InputError(
    `${path}: cannot be read: ${reasons[code] ?? (error instanceof Error ? error.message : String(error))}`
  )
}
