import type * as v from 'valibot'
import { safeParse } from 'valibot'
import { checksum } from './checksum.ts'
import { aligned } from './column-writer.ts'
import { damaged, newer, notAGraphFile } from './graph-file-error.ts'
import type { CoreHeader, coreHeader, DetailsHeader, detailsHeader } from './header.ts'
import { GRAPH_VERSION } from './topic-graph.ts'

/** Bytes of a part before its header: `ZHLU`, version, checksum of all that follows it, size, size of the header. */
const PREFIX = 20
const MAGIC = new TextEncoder().encode('ZHLU')
const VERSION_AT = 4
const CHECKSUM_AT = 8
const SIZE_AT = 12
const HEADER_SIZE_AT = 16

/** One part of a graph file: prefix, JSON header, columns. */
export function encodePart(header: CoreHeader | DetailsHeader, body: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header))
  const bodyAt = aligned(PREFIX + json.length)
  const bytes = new Uint8Array(bodyAt + body.length)
  const view = new DataView(bytes.buffer)
  bytes.set(MAGIC)
  bytes.set(json, PREFIX)
  bytes.set(body, bodyAt)
  view.setUint32(VERSION_AT, GRAPH_VERSION, true)
  view.setUint32(SIZE_AT, bytes.length, true)
  view.setUint32(HEADER_SIZE_AT, json.length, true)
  view.setUint32(CHECKSUM_AT, checksum(bytes.subarray(SIZE_AT)), true)
  return bytes
}

/**
 * Takes a part apart. Throws `GraphFileError`: not a graph file, newer than this program, or damaged.
 * The version is looked at before the checksum: a later version may reckon it otherwise.
 */
export function decodePart<S extends typeof coreHeader | typeof detailsHeader>(
  file: ArrayBuffer | Uint8Array,
  schema: S
): { header: v.InferOutput<S>; body: Uint8Array } {
  const bytes = alignedBytes(file)
  checkPrefix(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headerSize = view.getUint32(HEADER_SIZE_AT, true)
  const bodyAt = aligned(PREFIX + headerSize)
  if (bodyAt > bytes.length) throw damaged('its header is cut')
  const header = safeParse(schema, parseHeader(bytes.subarray(PREFIX, PREFIX + headerSize)))
  if (!header.success) throw damaged(`its header: ${header.issues[0].message}`)
  return { header: header.output, body: bytes.subarray(bodyAt) }
}

/** Typed arrays need a start on a multiple of eight; a slice of a larger buffer may lack it. */
function alignedBytes(file: ArrayBuffer | Uint8Array): Uint8Array {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file)
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
}

function checkPrefix(bytes: Uint8Array): void {
  if (MAGIC.some((byte, i) => i < bytes.length && bytes[i] !== byte)) throw notAGraphFile()
  if (bytes.length < PREFIX) throw damaged('it ends too early')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint32(VERSION_AT, true)
  if (version > GRAPH_VERSION) throw newer(version, GRAPH_VERSION)
  if (version < 1) throw damaged('it has no version')
  if (view.getUint32(SIZE_AT, true) !== bytes.length) throw damaged('it ends too early or too late')
  if (view.getUint32(CHECKSUM_AT, true) !== checksum(bytes.subarray(SIZE_AT)))
    throw damaged('its checksum does not match')
}

function parseHeader(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw damaged('its header is not JSON')
  }
}
