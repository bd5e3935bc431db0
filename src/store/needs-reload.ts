import { GraphFileError } from '../../graph/file/graph-file-error.ts'

/**
 * Whether a new try is in vain after this error, because the site has been updated under the open page:
 * its files are of another build, or newer than this page can read.
 */
export function needsReload(error: unknown): boolean {
  if (!(error instanceof GraphFileError)) return false
  return error.reason === 'newer' || error.reason === 'other-build'
}
