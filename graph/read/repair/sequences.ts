/**
 * A stretch of text seen as the bytes it once was. `plain`: characters that are not part of any
 * UTF-8 sequence by nature (ASCII). `whole`: one complete sequence, `read` its character. `broken`:
 * a lead byte with too few continuation bytes behind it. `stray`: a byte or character that no
 * sequence explains. `start` and `end` are UTF-16 offsets into the scanned text.
 */
export type Sequence =
  | { kind: 'plain' | 'stray'; start: number; end: number }
  | { kind: 'whole'; start: number; end: number; read: string }
  | { kind: 'broken'; start: number; end: number; bytes: number[]; spaceAfter: boolean }

type Scan = {
  text: string
  byteOf: ReadonlyMap<number, number>
  /** Whether a space may have been a no-break space, byte A0. */
  spaceIsA0: boolean
}

const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0

/** Splits `text` into sequences, in order and without gaps. Linear in the length of the text. */
export function scanSequences(
  text: string,
  byteOf: Scan['byteOf'],
  spaceIsA0: boolean
): Sequence[] {
  const scan: Scan = { text, byteOf, spaceIsA0 }
  const sequences: Sequence[] = []
  let at = 0
  while (at < text.length) {
    const sequence = nextSequence(scan, at)
    sequences.push(sequence)
    at = sequence.end
  }
  return sequences
}

function nextSequence(scan: Scan, start: number): Sequence {
  const { text } = scan
  let end = start
  while (end < text.length && text.charCodeAt(end) < 0x80) end++
  if (end > start) return { kind: 'plain', start, end }
  const lead = scan.byteOf.get(text.charCodeAt(start)) ?? 0
  const length = sequenceLength(lead)
  if (length === 0) return { kind: 'stray', start, end: start + 1 }
  const bytes = [lead]
  end = start + 1
  while (bytes.length < length) {
    const byte = continuationAt(scan, end)
    if (byte === 0) break
    bytes.push(byte)
    end++
  }
  if (bytes.length < length) {
    return {
      kind: 'broken',
      start,
      end,
      bytes,
      spaceAfter: scan.spaceIsA0 && text.charCodeAt(end) === SPACE
    }
  }
  const read = decodeSequence(bytes)
  return read === null ? { kind: 'stray', start, end } : { kind: 'whole', start, end, read }
}

/** How many bytes a UTF-8 sequence with this lead byte has; 0 for what is no lead byte. */
export function sequenceLength(lead: number): 0 | 2 | 3 | 4 {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}

function continuationAt(scan: Scan, at: number): number {
  const unit = scan.text.charCodeAt(at)
  const byte = scan.byteOf.get(unit) ?? 0
  if (byte >= 0x80 && byte <= 0xbf) return byte
  if (unit !== SPACE || !scan.spaceIsA0) return 0
  const next = scan.byteOf.get(scan.text.charCodeAt(at + 1)) ?? 0
  return next >= 0x80 && next <= 0xbf ? NO_BREAK_SPACE : 0
}

/** The character of one complete UTF-8 sequence; null if overlong, a surrogate or past U+10FFFF. */
export function decodeSequence(bytes: readonly number[]): string | null {
  const [lead = 0, ...rest] = bytes
  let point = lead & (0x7f >> bytes.length)
  for (const byte of rest) point = (point << 6) | (byte & 0x3f)
  const least = [0, 0, 0x80, 0x800, 0x10000][bytes.length] ?? Number.POSITIVE_INFINITY
  if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null
  return String.fromCodePoint(point)
}
