import {
  CYRILLIC,
  HANGUL,
  KANJI,
  SIMPLIFIED,
  type Tiers,
  TRADITIONAL,
  WESTERN
} from './common-characters.ts'
import type { Encoding } from './decoded-text.ts'

/**
 * The natural logarithm of the probability of a character beyond ASCII that stands between two
 * others ('' at the edges).
 */
export type CharacterScore = (character: string, before: string, after: string) => number

/** An encoding from before Unicode. `createScore` builds the tables of its language. */
export type LegacyEncoding = {
  encoding: Encoding
  /** Below this mean (nats a byte beyond ASCII) even the best reading is no text. */
  least: number
  /** How much likelier than others it is before the text is seen (nats): outlines here are Chinese. */
  prior: number
  createScore: () => CharacterScore
}

/** Bytes that the encoding cannot read, private use, and controls. */
const UNREADABLE = -16

/** What the encoding has, and texts of its language hardly ever. */
const RARE = -13

/** What the commonest lack and the encoding's designers put first, as of daily use, and second. */
const DAILY = -9.6
const SECOND = -11.5

const SIGN = -5

/** All encodings that are told apart. */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  { encoding: 'gb18030', least: -5.6, prior: 4, createScore: scoreGb18030 },
  { encoding: 'big5', least: -5.6, prior: 2, createScore: () => scoreInPairs(BIG5, TRADITIONAL) },
  {
    encoding: 'shift_jis',
    least: -5.6,
    prior: 0,
    createScore: () => scoreInPairs(SHIFT_JIS, JAPANESE)
  },
  { encoding: 'euc-jp', least: -5.6, prior: 0, createScore: () => scoreInPairs(EUC_JP, JAPANESE) },
  { encoding: 'euc-kr', least: -5.6, prior: 0, createScore: () => scoreInPairs(EUC_KR, HANGUL) },
  { encoding: 'windows-1251', least: -5.1, prior: 0, createScore: scoreCyrillic },
  { encoding: 'windows-1252', least: -5.6, prior: 0, createScore: scoreWestern }
]

/** An encoding in pairs of bytes: the lead bytes of its first and second level, and the least trail. */
type Pairs = {
  encoding: Encoding
  first: [number, number]
  second: [number, number]
  leastTrail: number
}

const GB18030: Pairs = {
  encoding: 'gb18030',
  first: [0xb0, 0xd7],
  second: [0xd8, 0xf7],
  leastTrail: 0xa1
}
const BIG5: Pairs = {
  encoding: 'big5',
  first: [0xa4, 0xc6],
  second: [0xc9, 0xf9],
  leastTrail: 0x40
}
const SHIFT_JIS: Pairs = {
  encoding: 'shift_jis',
  first: [0x89, 0x97],
  second: [0x98, 0xea],
  leastTrail: 0x40
}
const EUC_JP: Pairs = {
  encoding: 'euc-jp',
  first: [0xb0, 0xcf],
  second: [0xd0, 0xf4],
  leastTrail: 0xa1
}
/** The second level holds Chinese characters, which Korean outlines do without. */
const EUC_KR: Pairs = { encoding: 'euc-kr', first: [0xb0, 0xc8], second: [0, -1], leastTrail: 0xa1 }

const JAPANESE: Tiers = [
  ...KANJI,
  [-4.3, range(0x3041, 0x3093)],
  [-5.3, `${range(0x30a1, 0x30f4)}ー`]
]

function scoreGb18030(): CharacterScore {
  return scoreInPairs(GB18030, [...SIMPLIFIED, ...lowered(TRADITIONAL, 1)])
}

function scoreInPairs({ encoding, first, second, leastTrail }: Pairs, tiers: Tiers) {
  const scores = scoresOf([
    [SECOND, charactersBetween(encoding, second, leastTrail)],
    [DAILY, charactersBetween(encoding, first, leastTrail)],
    ...tiers
  ])
  return (character: string, before: string, after: string): number => {
    const score = scores.get(character)
    // Chinese meets a small letter now and then, accented letters read as Chinese do at every turn.
    const beside = (/[a-z]/.test(before) ? 2.5 : 0) + (/[a-z]/.test(after) ? 2.5 : 0)
    if (score !== undefined) return score - beside
    if (WIDE_SIGN.test(character)) return SIGN
    return isReadable(character) ? RARE : UNREADABLE
  }
}

const WIDE_SIGN =
  /[\u3001-\u3017\u2014-\u2026\u00b0\u00b1\u00b7\u00d7\u00f7\u20ac\u2190-\u2193\u2460-\u2469\uff01-\uff0f\uff1a-\uff1f]/

function charactersBetween(
  encoding: Encoding,
  [first, last]: [number, number],
  leastTrail: number
) {
  const pairs: number[] = []
  for (let lead = first; lead <= last; lead++)
    for (let trail = leastTrail; trail < 0xff; trail++) pairs.push(lead, trail, 0x0a)
  const text = new TextDecoder(encoding).decode(new Uint8Array(pairs))
  return text.replace(/[\0-\u007f\ufffd]/g, '')
}

/** A capital behind a small letter, or a Latin letter beside a Cyrillic one, is an accident. */
function scoreCyrillic(): CharacterScore {
  const capitals = CYRILLIC.map(([score, letters]): Tiers[number] => [
    score - 3,
    letters.toUpperCase()
  ])
  const scores = scoresOf([...CYRILLIC, ...capitals])
  return (character, before, after) => {
    const score = scores.get(character)
    if (score === undefined) return signScore(character, before, after)
    const isTorn = /\p{Ll}/u.test(before) && /\p{Lu}/u.test(character)
    return score - (isTorn ? 6 : 0) - (/[a-z]/i.test(before + after) ? 4 : 0)
  }
}

/** Accented letters stand beside plain ones, and seldom side by side. */
function scoreWestern(): CharacterScore {
  const scores = scoresOf(WESTERN)
  return (character, before, after) => {
    const score = scores.get(character)
    if (score === undefined) return signScore(character, before, after)
    const isAlone = !/[a-z]/i.test(before + after)
    return score - (isAlone ? 2.5 : 0) - (isAlone && /[^\0-\u007f]/.test(before + after) ? 1 : 0)
  }
}

/** A sign of a single-byte encoding: between two letters only the apostrophe has a place. */
function signScore(character: string, before: string, after: string): number {
  if (!isReadable(character)) return UNREADABLE
  if (!/[«»°§©®·¿¡“”„‘’–—…€£\u00a0№]/.test(character)) return DAILY
  const isInside = /\p{L}/u.test(before) && /\p{L}/u.test(after)
  return isInside && !/[’·\u00a0–—]/.test(character) ? DAILY : SIGN
}

function isReadable(character: string): boolean {
  return !/[\ufffd\p{Co}\p{Cc}]/u.test(character)
}

function scoresOf(tiers: Tiers): Map<string, number> {
  const scores = new Map<string, number>()
  for (const [score, characters] of tiers) {
    for (const character of characters)
      scores.set(character, Math.max(score, scores.get(character) ?? UNREADABLE))
  }
  return scores
}

function lowered(tiers: Tiers, by: number): Tiers {
  return tiers.map(([score, characters]) => [score - by, characters])
}

function range(first: number, last: number): string {
  const points = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return String.fromCodePoint(...points)
}
