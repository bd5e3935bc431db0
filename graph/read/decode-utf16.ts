import { commonHanShare, plausibility } from './decode-plausibility.ts'
import { type DecodedText, decodeLeniently, decodeStrictly } from './decoded-text.ts'

/** A text without a mark must read this well as UTF-16 to be taken for it. */
const LEAST_PLAUSIBILITY = 0.9

/** Bytes of another encoding read as UTF-16 show almost no common Han; prose shows a third. */
const LEAST_COMMON_HAN = 0.2

/**
 * Reads UTF-16, with a byte order mark or without; a cut last byte becomes U+FFFD. Without a mark: by
 * the NULs that ASCII leaves in every other byte, else by common Han characters. Null if the bytes
 * are not UTF-16.
 */
export function decodeUtf16(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeLeniently(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeLeniently(bytes, 'utf-16be')
  const { even, odd } = countPlain(bytes)
  if (even === 0 && odd === 0) return decodeHan(bytes)
  if (even === odd || isAscii(bytes)) return null
  const decoded = decodeLeniently(bytes, odd > even ? 'utf-16le' : 'utf-16be')
  return plausibility(decoded.text) >= LEAST_PLAUSIBILITY ? decoded : null
}

/** Text without a single ASCII character: only Chinese prose is recognised. */
function decodeHan(bytes: Uint8Array): DecodedText | null {
  if (bytes.length % 2 !== 0) return null
  const readings = [decodeStrictly(bytes, 'utf-16le'), decodeStrictly(bytes, 'utf-16be')]
  const found = readings.find(
    (reading) => reading !== null && commonHanShare(reading.text) >= LEAST_COMMON_HAN
  )
  return found ?? null
}

/** How many units are a line break, space or other ASCII, by the place of their NUL byte. */
function countPlain(bytes: Uint8Array): { even: number; odd: number } {
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0 && bytes[at + 1] !== 0) even++
    if (bytes[at] !== 0 && bytes[at + 1] === 0) odd++
  }
  return { even, odd }
}

/** ASCII with a NUL here or there: in UTF-16 every other byte of ASCII is one, and other text shows other bytes. */
function isAscii(bytes: Uint8Array): boolean {
  let nuls = 0
  for (const byte of bytes) {
    if (byte === 0) nuls++
    else if (byte >= 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d))
      return false
  }
  return nuls < bytes.length / 4
}
