/** First bytes of formats people hand over by mistake; `null` matches any byte. */
const MAGIC: ReadonlyArray<[kind: string, start: ReadonlyArray<number | null>]> = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38, null, 0x61]],
  ['a WebP picture or RIFF recording', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a zip archive or Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an empty zip archive', [0x50, 0x4b, 0x05, 0x06]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip-compressed', [0x1f, 0x8b, 0x08]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]]
]

/** The share of control characters above which a text is no text. */
const MOST_CONTROLS = 0.02

/** What a binary file is, by its first bytes ("a PDF"); null if they are no known format's. */
export function binaryKind(bytes: Uint8Array): string | null {
  const found = MAGIC.find(([, start]) =>
    start.every((byte, at) => (byte === null ? at < bytes.length : byte === bytes[at]))
  )
  return found?.[0] ?? null
}

/**
 * Whether a decoded text is more likely binary: any NUL, or more than 2 % of its characters are
 * C0 controls other than tab, line feed, form feed, carriage return and escape.
 */
export function hasTooManyControls(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0) return true
    if (isControl(unit)) controls++
  }
  return controls > text.length * MOST_CONTROLS
}

function isControl(unit: number): boolean {
  if (unit === 0x7f) return true
  return (
    unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0c && unit !== 0x0d && unit !== 0x1b
  )
}

/** Whether the bytes are text in UTF-32: every four of them are a character, and none a control. */
export function isUtf32(bytes: Uint8Array): boolean {
  if (bytes.length < 4 || bytes.length % 4 !== 0) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return [true, false].some((isLittleEndian) => {
    for (let at = 0; at < bytes.length; at += 4)
      if (!isTextPoint(view.getUint32(at, isLittleEndian))) return false
    return true
  })
}

function isTextPoint(point: number): boolean {
  if (point > 0x10ffff || isControl(point) || point === 0) return false
  return !/[\p{Cn}\p{Cs}\p{Co}]/u.test(String.fromCodePoint(point))
}
