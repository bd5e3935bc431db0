import { type DecodedText, decodeLeniently, type Encoding } from './decoded-text.ts'
import { type CharacterScore, LEGACY_ENCODINGS } from './legacy-encodings.ts'
import { highCharacters } from './repair/code-pages.ts'

/** Enough to judge by: this many bytes from the first one beyond ASCII on. */
const SAMPLE = 1 << 16

/** The share of characters that a text may hold unreadable; a cut last one is no matter. */
const MOST_UNREADABLE = 0.005

/** Readings closer to each other than this (nats in all) cannot be told apart. */
const LEAST_LEAD = 1

/** What an ASCII character costs that a reading takes for half of another one. */
const ASCII = 3

/**
 * Reads a text from before Unicode in the encoding in which it looks most like a text of one of the
 * encoding's languages: by the commonest characters of each, and what the designers of the encoding
 * put first. What looks like none is read as windows-1252, which reads anything, and marked doubtful, as
 * is what looks like two. One character or two can be mistaken, and the code pages of eastern Europe,
 * Greek, Hebrew, Arabic and Thai are not known.
 */
export function decodeLegacy(bytes: Uint8Array): DecodedText {
  const sample = sampleOf(bytes)
  const readings = LEGACY_ENCODINGS.map(({ encoding, least, prior, createScore }) => {
    const { sum, mean } = scoreReading(sample, encoding, createScore())
    return { encoding, sum, likelihood: sum + prior, isText: mean >= least }
  })
  const plausible = readings
    .filter(({ isText }) => isText)
    .sort((a, b) => b.likelihood - a.likelihood)
  for (const { encoding, sum } of plausible) {
    const decoded = decodeIn(bytes, encoding)
    const broken = decoded.unreadable.length - (decoded.text.endsWith('\ufffd') ? 1 : 0)
    if (broken > bytes.length * MOST_UNREADABLE) continue
    const isDoubtful = plausible.some(
      (other) => other.encoding !== encoding && other.sum > sum - LEAST_LEAD
    )
    return isDoubtful ? { ...decoded, isDoubtful } : decoded
  }
  return { ...decodeIn(bytes, 'windows-1252'), isDoubtful: true }
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 1)
  return bytes.subarray(start, start + SAMPLE)
}

/** `sum` compares readings of the same bytes; `mean` is per byte that is read as beyond ASCII. */
function scoreReading(sample: Uint8Array, encoding: Encoding, scoreOf: CharacterScore) {
  const characters = [...decodeIn(sample, encoding).text]
  let beyondAscii = 0
  let ascii = 0
  for (const [at, character] of characters.entries()) {
    const isCut = character === '\ufffd' && at === characters.length - 1 && beyondAscii < 0
    if (character <= '\u007f') ascii++
    else if (!isCut)
      beyondAscii += scoreOf(character, characters[at - 1] ?? '', characters[at + 1] ?? '')
  }
  return {
    sum: beyondAscii - ASCII * ascii,
    mean: beyondAscii / Math.max(1, sample.length - ascii)
  }
}

function decodeIn(bytes: Uint8Array, encoding: Encoding): DecodedText {
  return encoding === 'windows-1252' ? decodeWestern(bytes) : decodeLeniently(bytes, encoding)
}

/** NOTE: some versions of Node read bytes 80–9F of windows-1252 as controls; this table does not. */
function decodeWestern(bytes: Uint8Array): DecodedText {
  const high = highCharacters('windows-1252')
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += SAMPLE) {
    let part = ''
    for (const byte of bytes.subarray(start, start + SAMPLE))
      part += byte < 0x80 ? String.fromCharCode(byte) : high[byte - 0x80]
    parts.push(part)
  }
  return { text: parts.join(''), encoding: 'windows-1252', unreadable: [] }
}
