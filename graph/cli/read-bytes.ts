import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { InputError } from '../input-error.ts'
import { cannotRead } from './file-error.ts'

const CHUNK = 1 << 20

/** All bytes of a file. Throws `InputError` where it cannot be read or holds more than `maxBytes`. */
export function readFile(path: string, maxBytes: number): Uint8Array {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    if (fstatSync(file).size > maxBytes) throw tooLarge(path, maxBytes)
    return readOpen(file, path, maxBytes)
  } catch (error) {
    throw error instanceof InputError ? error : cannotRead(path, error)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** The first 64 bytes of a file, or what there is. */
export function readStart(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const start = new Uint8Array(64)
    return start.subarray(0, readSync(file, start))
  } finally {
    closeSync(file)
  }
}

/** NOTE: a device or pipe tells no size, so what is read is counted. */
function readOpen(file: number, path: string, maxBytes: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const chunk = new Uint8Array(CHUNK)
    const length = readSync(file, chunk)
    if (length === 0) return Buffer.concat(chunks)
    size += length
    if (size > maxBytes) throw tooLarge(path, maxBytes)
    chunks.push(chunk.subarray(0, length))
  }
}

/** All bytes of standard input, under the same limit. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > maxBytes) throw tooLarge('-', maxBytes)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof InputError ? error : cannotRead('-', error)
  }
  return Buffer.concat(chunks)
}

function tooLarge(path: string, maxBytes: number): InputError {
  return new InputError(
    `${path}: larger than ${maxBytes} bytes; raise the limit with --max-bytes N, or split the outline`
  )
}
