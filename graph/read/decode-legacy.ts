import { commonHanShare } from './decode-plausibility.ts'
import { type DecodedText, decodeStrictly } from './decoded-text.ts'

/** Below this score a reading in pairs of bytes is an accident of single accented letters. */
const LEAST_SCORE = 0.6

type Pairs = {
  encoding: 'gb18030' | 'big5'
  /** Lead bytes of the characters in daily use, and of punctuation and signs. */
  daily: [first: number, last: number]
  signs: [first: number, last: number]
  /** The least second byte of a daily character. */
  leastTrail: number
}

/** GB 2312 level 1 is B0–D7 with trails from A1; Big5 level 1 is A4–C6 with trails from 40. */
const ENCODINGS: readonly Pairs[] = [
  { encoding: 'gb18030', daily: [0xb0, 0xd7], signs: [0xa1, 0xa3], leastTrail: 0xa1 },
  { encoding: 'big5', daily: [0xa4, 0xc6], signs: [0xa1, 0xa3], leastTrail: 0x40 }
]

/**
 * Reads a text from before Unicode: GB18030 or Big5, whichever has more characters of daily use
 * (by the layout of both sets, and by a list of common characters), else windows-1252, which
 * reads anything.
 */
export function decodeLegacy(bytes: Uint8Array): DecodedText {
  let best = { ...decodeAny(bytes), score: 0 }
  for (const pairs of ENCODINGS) {
    const decoded = decodeStrictly(bytes, pairs.encoding)
    if (decoded === null) continue
    const score = dailyShare(bytes, pairs) + 2 * commonHanShare(decoded.text)
    if (score >= LEAST_SCORE && score > best.score) best = { ...decoded, score }
  }
  const { text, encoding, unreadable } = best
  return { text, encoding, unreadable }
}

function decodeAny(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return { text, encoding: 'windows-1252', unreadable: [] }
}

/** The share of two-byte characters that are of daily use. */
function dailyShare(bytes: Uint8Array, pairs: Pairs): number {
  let all = 0
  let daily = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[++at] ?? 0
    all++
    const isDaily = lead >= pairs.daily[0] && lead <= pairs.daily[1]
    const isSign = lead >= pairs.signs[0] && lead <= pairs.signs[1]
    if ((isDaily || isSign) && trail >= pairs.leastTrail) daily++
  }
  return all === 0 ? 0 : daily / all
}
