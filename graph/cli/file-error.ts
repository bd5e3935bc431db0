import { InputError } from '../input-error.ts'

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'part of its path is a file, not a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder, a file is needed',
  EEXIST: 'a file stands where a folder is needed',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'it would be larger than the system allows',
  EMFILE: 'too many files are open'
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

/** A failed read, in one line. */
export function cannotRead(path: string, error: unknown): InputError {
  return new InputError(
    `${path || "''"}: cannot be read: ${reasonOf(error)}; mend the name, or leave it out`
  )
}

/** A failed write, in one line. */
export function cannotWrite(path: string, error: unknown): InputError {
  return new InputError(
    `${path}: cannot be written: ${reasonOf(error)}; nothing was changed, name another place with --out`
  )
}
