import { type DecodedText, decodeLeniently, decodeStrictly } from './decoded-text.ts'

/** Above this share of unreadable sequences among all beyond ASCII, a text is not UTF-8. */
const MOST_UNREADABLE = 0.1

/**
 * Reads UTF-8, a byte order mark removed. A few broken sequences (a cut last character, stray bytes)
 * become U+FFFD: bytes of other encodings hardly ever form sequences. Null if one in ten is broken,
 * but for the cut last character, or with any NUL: that is UTF-16 or binary.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  if (bytes.includes(0)) return null
  const strict = decodeStrictly(bytes, 'utf-8')
  if (strict !== null) return strict
  const lenient = decodeLeniently(bytes, 'utf-8')
  let whole = 0
  for (const character of lenient.text) if (character > '\u007f' && character !== '\ufffd') whole++
  const isCut = lenient.text.endsWith('\ufffd')
  // NOTE: a U+FFFD that stands in the file as such counts as unreadable too; it is as rare.
  const broken = lenient.unreadable.length - (isCut && whole > 1 ? 1 : 0)
  return broken <= (whole + broken) * MOST_UNREADABLE ? lenient : null
}
