import type { GraphColumns } from '../file/columns.ts'
import { listAt } from '../file/lists.ts'
import { fold } from './fold.ts'
import { readingsOf } from './hanzi.ts'
import { hasHan } from './has-han.ts'
import type { Query, QueryUnit } from './query.ts'
import type { SearchIndex } from './search-index.ts'
import type { MatchedName } from './search-result.ts'
import { simplifyLetter } from './simplify.ts'
import { blurredSound } from './sounds.ts'
import { matchSpoken } from './spoken-match.ts'

/** A name letter by letter, folded and simplified, and where each letter stands in the name as written. */
type Letters = { letters: string[]; places: [from: number, to: number][] }

/** Letters of a name that a query covers, by number. */
type Covered = { letters: number[]; worth: number }

/**
 * Which name of a found topic shows best why it was found: the one that covers most of the query, labels first. The
 * letters are those typed, spoken or meant. Null where none shows it.
 */
export function matchName(
  columns: GraphColumns,
  index: SearchIndex,
  query: Query,
  topic: number
): MatchedName | null {
  let best: (MatchedName & { worth: number }) | null = null
  const { names, labels } = namesOf(columns, topic)
  for (const [i, name] of names.entries()) {
    const written = lettersOf(columns.text(name))
    const covered = cover(query, written, index)
    // Of equals a label stands before aliases, and of these the fuller match before a part.
    const share = covered.letters.length / Math.max(1, written.letters.length)
    const worth = covered.worth + (i < labels ? LABEL - i / 1000 : share / 10)
    if (covered.letters.length > 0 && worth > (best?.worth ?? 0))
      best = { name, ranges: rangesOf(covered.letters, written), worth }
  }
  return best && { name: best.name, ranges: best.ranges }
}

/** What a label has before an alias; less than one sort of match has before the next. */
const LABEL = 0.4

function namesOf({ topics }: GraphColumns, topic: number): { names: number[]; labels: number } {
  const { label, labelZh, labelEn, aliases } = topics
  const own = [label, labelZh, labelEn].map((column) => column[topic] ?? 0)
  const labels = [...new Set(own)].filter((text) => text > 0)
  return { names: [...new Set([...labels, ...listAt(aliases, topic)])], labels: labels.length }
}

function lettersOf(name: string): Letters {
  const letters: string[] = []
  const places: [number, number][] = []
  let at = 0
  for (const written of name) {
    for (const letter of fold(written)) {
      letters.push(simplifyLetter(letter))
      places.push([at, at + written.length])
    }
    at += written.length
  }
  return { letters, places }
}

function cover(query: Query, { letters }: Letters, index: SearchIndex): Covered {
  const text = letters.join('')
  const at = text.indexOf(query.text)
  if (at !== -1) return { letters: run(at, at + query.text.length), worth: 4 }
  const words = query.words.map((word) => ({ word, at: text.indexOf(word) }))
  if (words.length > 1 && words.every((word) => word.at !== -1))
    return {
      letters: words.flatMap(({ word, at: from }) => run(from, from + word.length)),
      worth: 3
    }
  const units = letters.map((letter) => readingOf(letter, index))
  const span = matchSpoken(query.units, letters, units, true)
  if (span) return { letters: run(span.start, span.end), worth: 2 }
  const common = commonLetters(query.units, letters, units)
  return { letters: common, worth: common.length / Math.max(1, query.units.length) }
}

function readingOf(letter: string, index: SearchIndex): string {
  if (!hasHan(letter)) return letter
  return readingsOf(letter)[0] ?? index.rareReading(letter)
}

/** The letters of a longest common subsequence; Han that sound alike are common. */
function commonLetters(
  query: readonly QueryUnit[],
  letters: readonly string[],
  units: readonly string[]
): number[] {
  const isSame = (unit: QueryUnit, j: number) =>
    unit.letter === letters[j] ||
    (unit.isHan &&
      unit.readings.some((reading) => blurredSound(reading) === blurredSound(units[j] ?? '')))
  const longest = query.map(() => new Array<number>(letters.length + 1).fill(0))
  longest.push(new Array<number>(letters.length + 1).fill(0))
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0
  for (let i = query.length - 1; i >= 0; i--)
    for (let j = letters.length - 1; j >= 0; j--) {
      const row = longest[i] as number[] // i < length
      const unit = query[i] as QueryUnit
      row[j] = isSame(unit, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const found: number[] = []
  for (let i = 0, j = 0; i < query.length && j < letters.length; ) {
    if (isSame(query[i] as QueryUnit, j) && at(i, j) === at(i + 1, j + 1) + 1) {
      found.push(j++)
      i++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return found
}

function run(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/** Letters by number → ranges of the name as written, what touches or has only a space or hyphen between as one. */
function rangesOf(numbers: readonly number[], { places }: Letters): number[] {
  const ranges: number[] = []
  let last = -2
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const [from, to] = places[number] ?? [0, 0]
    if (number === last + 1 && ranges.length > 0) ranges[ranges.length - 1] = to
    else ranges.push(from, to)
    last = number
  }
  return ranges
}
