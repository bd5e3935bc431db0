import { type DecodedText, decodeStrictly, linesOfReplacements } from './decoded-text.ts'

/** Above this share of unreadable sequences among all beyond ASCII, a text is not UTF-8. */
const MOST_UNREADABLE = 0.02

/**
 * Reads UTF-8, a byte order mark removed. A few broken sequences (a cut last character, one stray
 * byte in a long text) become U+FFFD. Null if there are more, or any NUL: that is UTF-16 or binary.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  if (bytes.includes(0)) return null
  const strict = decodeStrictly(bytes, 'utf-8')
  if (strict !== null) return strict
  const text = new TextDecoder('utf-8').decode(bytes)
  let beyondAscii = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) beyondAscii++
  // NOTE: a U+FFFD that stands in the file as such counts as unreadable too; it is as rare.
  const unreadable = linesOfReplacements(text)
  const isReadable = unreadable.length <= beyondAscii * MOST_UNREADABLE
  return isReadable ? { text, encoding: 'utf-8', unreadable } : null
}
