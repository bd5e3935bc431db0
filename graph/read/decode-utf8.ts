import type { DecodedText } from './decoded-text.ts'

/** Above this share of unreadable sequences among all beyond ASCII, a text is not UTF-8. */
const MOST_UNREADABLE = 0.02

/**
 * Reads UTF-8, a byte order mark removed. A few broken sequences (a cut last character, one stray
 * byte in a long text) become U+FFFD. Null if there are more, or any NUL: that is UTF-16 or binary.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  if (bytes.includes(0)) return null
  const text = new TextDecoder('utf-8').decode(bytes)
  let beyondAscii = 0
  let unreadable = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) beyondAscii++
    if (unit === 0xfffd) unreadable++
  }
  // NOTE: a U+FFFD that stands in the file as such counts as unreadable too; it is as rare.
  const readable = unreadable <= beyondAscii * MOST_UNREADABLE || isStrictUtf8(bytes)
  return readable ? { text, encoding: 'utf-8' } : null
}

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
