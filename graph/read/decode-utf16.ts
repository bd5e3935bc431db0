import { commonHanShare, plausibility } from './decode-plausibility.ts'
import { type DecodedText, decodeStrictly } from './decoded-text.ts'

/** A text without a mark must read this well as UTF-16 to be taken for it. */
const LEAST_PLAUSIBILITY = 0.9

/** Bytes of another encoding read as UTF-16 show almost no common Han; prose shows a third. */
const LEAST_COMMON_HAN = 0.2

/**
 * Reads UTF-16, with a byte order mark or without. Without one: by the NULs that ASCII leaves in
 * every other byte, else by common Han characters. Null if the bytes are not UTF-16.
 */
export function decodeUtf16(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly(bytes, 'utf-16be')
  if (bytes.length % 2 !== 0) return null
  const { even, odd } = countPlain(bytes)
  if (even === odd) return even === 0 ? decodeHan(bytes) : null
  const decoded = decodeStrictly(bytes, odd > even ? 'utf-16le' : 'utf-16be')
  return decoded !== null && plausibility(decoded.text) >= LEAST_PLAUSIBILITY ? decoded : null
}

/** Text without a single ASCII character: only Chinese prose is recognised. */
function decodeHan(bytes: Uint8Array): DecodedText | null {
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
