import { fstatSync, writeFileSync } from 'node:fs'
import { InputError } from '../input-error.ts'
import { reasonOf } from './file-error.ts'
import type { Output } from './terminal.ts'

/**
 * Standard output that loses nothing silently. A reader that stops early (`| head`) ends the process quietly, any
 * other failure with 2. NOTE: where it is a file, Node's own stream takes a part written to a full disk for the whole.
 */
export function createStandardOutput(
  stdout: NodeJS.WriteStream & { fd: number },
  stderr: Output
): Output {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    stderr.write(`zhilu: ${cannotPrint(error).message}\n`)
    process.exit(2)
  })
  return fstatSync(stdout.fd).isFile() ? { write: (text) => writeToFile(stdout.fd, text) } : stdout
}

function writeToFile(file: number, text: string) {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw cannotPrint(error)
  }
}

function cannotPrint(error: unknown): InputError {
  return new InputError(
    `standard output cannot be written: ${reasonOf(error)}; send it somewhere else`
  )
}
