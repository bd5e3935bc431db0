import { checksum } from './checksum.ts'
import { damaged, GraphFileError, notAGraphFile } from './graph-file-error.ts'

/** How the file of an outline's text begins: magic, version, build of the graph file, checksum of the text's bytes. */
const FIRST_LINE = /^zhilu-outline (\d+) ([0-9a-f]{16}) ([0-9a-f]{8})\n/
const FIRST_LINE_SIZE = 64
const VERSION = 1

/** The name of the file with the text of outline `number`: by number, for an outline's own name may be anything. */
export function outlineTextName(number: number): string {
  return `outline.${number}.txt`
}

/** Whether bytes begin as the file of an outline's text does, of any build and version. */
export function isOutlineText(bytes: Uint8Array): boolean {
  return FIRST_LINE.test(firstBytes(bytes))
}

/** The file of one outline's text: one line of our own, then the text as read, its line ends untouched, in UTF-8. */
export function encodeOutlineText(text: string, build: string): Uint8Array {
  const body = new TextEncoder().encode(text)
  const first = `zhilu-outline ${VERSION} ${build} ${hex(checksum(body))}\n`
  const head = new TextEncoder().encode(first)
  const bytes = new Uint8Array(head.length + body.length)
  bytes.set(head)
  bytes.set(body, head.length)
  return bytes
}

/** The text in such a file. Throws `GraphFileError`: something else, newer, of another build, or damaged. */
export function decodeOutlineText(file: ArrayBuffer | Uint8Array, build: string): string {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file)
  const [first, version, itsBuild, sum] = FIRST_LINE.exec(firstBytes(bytes)) ?? []
  if (first === undefined) throw notAGraphFile()
  if (Number(version) > VERSION) throw new GraphFileError('newer', NEWER)
  if (itsBuild !== build) throw new GraphFileError('other-build', OTHER_BUILD)
  const body = bytes.subarray(first.length)
  if (hex(checksum(body)) !== sum) throw damaged('the text of an outline')
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
}

const NEWER = 'The text of this outline was written by a later Zhilu: reload the page.'
const OTHER_BUILD =
  'The text of this outline is of another build than the graph: reload the page, or copy all files of one `zhilu build`.'

function firstBytes(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, FIRST_LINE_SIZE))
}

function hex(hash: number): string {
  return hash.toString(16).padStart(8, '0')
}
