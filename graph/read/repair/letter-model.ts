import { HANGUL } from '../common-characters.ts'
import { LETTER_STATISTICS } from './letter-statistics.ts'
import type { TextLanguage } from './text-language.ts'

/** What a language says of single letters; characters it does not know are for others to judge. */
export type LetterModel = {
  /** The natural logarithm of a letter's share among all letters. */
  scoreOf: (letter: string) => number | undefined
  /** How well two characters stand side by side, in nats, if one of them can lose a byte; else 0. */
  fit: (before: string, after: string) => number
}

type Letter = { neighbours: string; logShare: number; before: string; after: string }

/** A capital inside a word of small letters. */
const TORN = -8

const ZERO = 'm'.charCodeAt(0)
const NATS_A_STEP = 0.5

/** The letter model of a language; null where there is none: Chinese is read by words. */
export function createLetterModel(language: TextLanguage): LetterModel | null {
  if (language === 'ko') return { scoreOf: (letter) => SYLLABLES.get(letter), fit: () => 0 }
  const letters = new Map<string, Letter>()
  for (const { language: name, neighbours, letters: entries } of LETTER_STATISTICS) {
    if (name !== language) continue
    for (const [letter, logShare, before, after] of entries)
      letters.set(letter, { neighbours, logShare, before, after })
  }
  if (letters.size === 0) return null
  return {
    scoreOf: (letter) => letters.get(letter)?.logShare,
    fit: (before, after) => {
      const torn = /\p{Ll}/u.test(before) && /\p{Lu}/u.test(after) ? TORN : 0
      const first = letters.get(before)
      const second = letters.get(after)
      if (second !== undefined && second.before !== '')
        return torn + nats(second.before, second.neighbours, before)
      return torn + (first === undefined ? 0 : nats(first.after, first.neighbours, after))
    }
  }
}

const SYLLABLES: ReadonlyMap<string, number> = new Map(
  HANGUL.flatMap(([score, syllables]) =>
    [...syllables].map((syllable): [string, number] => [syllable, score])
  )
)

function nats(row: string, neighbours: string, neighbour: string): number {
  const known = /\p{Script=Han}/u.test(neighbour) ? '漢' : neighbour.toLowerCase()
  const at = Math.max(0, neighbours.indexOf(known))
  return (row.charCodeAt(at) - ZERO) * NATS_A_STEP
}
