import { fold } from './fold.ts'
import { readingsOf } from './hanzi.ts'
import { hasHan } from './has-han.ts'
import type { SearchIndex } from './search-index.ts'
import { simplify } from './simplify.ts'
import { blurredSound, soundOf } from './sounds.ts'

/** One letter of a query: as typed, and how it may be read. */
export type QueryUnit = { letter: string; isHan: boolean; readings: readonly string[] }

/** A query in every form it is looked up by. */
export type Query = {
  /** Folded and simplified. */
  text: string
  /** What stands between spaces, and between Han and other letters, in order; folded. */
  words: readonly string[]
  units: readonly QueryUnit[]
  hasHan: boolean
  isAllHan: boolean
  /** All of it in letters, Han by its usual reading; '' where a reading is not known. */
  sound: string
  /** The same without what ears miss. */
  blur: string
  /** First letters of Han, all other letters. */
  initials: string
}

const LONGEST_QUERY = 100
const WORDS = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu

/** Takes a typed text apart; what is longer than 100 characters is cut. */
export function parseQuery(typed: string, index: SearchIndex): Query {
  const cut = simplify(typed.slice(0, LONGEST_QUERY).normalize('NFKC'))
  const text = simplify(fold(cut))
  const units = Array.from(text, (letter) => unitOf(letter, index))
  const isSpoken = units.every(({ readings }) => readings.length > 0)
  const letters = isSpoken ? units.map(({ readings }) => readings[0]).join('') : ''
  return {
    text,
    words: Array.from(cut.matchAll(WORDS), ([word]) => fold(word)).filter(Boolean),
    units,
    hasHan: units.some(({ isHan }) => isHan),
    isAllHan: units.every(({ isHan }) => isHan),
    sound: soundOf(letters),
    blur: blurredSound(letters),
    initials: soundOf(
      units.map(({ readings, isHan, letter }) => (isHan ? readings[0]?.[0] : letter)).join('')
    )
  }
}

function unitOf(letter: string, index: SearchIndex): QueryUnit {
  if (!hasHan(letter)) return { letter, isHan: false, readings: [letter] }
  const known = readingsOf(letter)
  const rare = known.length === 0 ? index.rareReading(letter) : ''
  return { letter, isHan: true, readings: rare === '' ? known : [rare] }
}
