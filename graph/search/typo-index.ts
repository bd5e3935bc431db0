import type { FormIndex } from './form-index.ts'
import { formText, isBound, lengthOf } from './form-index.ts'
import { readingsOf } from './hanzi.ts'
import { hasHan } from './has-han.ts'
import type { Query } from './query.ts'
import type { SearchIndex } from './search-index.ts'
import type { Sieve } from './sieve.ts'
import { createSieve, likeliestForms } from './sieve.ts'
import { soundDistance } from './sound-distance.ts'
import { typoDistance } from './typo-distance.ts'
import type { TyposAllowed } from './typos-allowed.ts'
import { costAllowed, pinyinTypos, wordTypos } from './typos-allowed.ts'

/** Forms within a few typing mistakes of a query. */
export type TypoIndex = (query: Query) => TypoCandidate[]

/** `mistakes` is the share of what is allowed, 0–1; 0 where the query stands in the middle of a word. */
export type TypoCandidate = { topic: number; form: string; mistakes: number }

type Sieves = { names: Sieve; blurs: Sieve }

/** Forms measured letter by letter for one query; the likeliest first. */
const MOST_MEASURED = 400
/** Forms handed on for ranking. */
const MOST_FOUND = 50
/** What two words in the wrong order cost. */
const TURNED = 0.8
/** In the middle of a word only much is meant: rain is not in training. */
const SHORTEST_IN_WORD = 6
/** In shorter words another letter makes another word: chain and chair. */
const SHORTEST_CHANGED = 7

/**
 * A sieve before the exact measure: each mistake spoils at most one letter and three pairs of letters, so a form that
 * lacks more of the query's cannot be meant. One pass over three integers a form.
 */
export function createTypoIndex(index: SearchIndex): TypoIndex {
  const sieves: Sieves = { names: createSieve(index.names), blurs: createSieve(index.blurs) }
  return (query) =>
    query.hasHan ? findHan(index, sieves, query) : findLetters(index, sieves, query)
}

function findLetters({ names, blurs }: SearchIndex, sieves: Sieves, query: Query): TypoCandidate[] {
  const look = (index: FormIndex, sieve: Sieve, text: string, allowed: TyposAllowed) => {
    if (allowed.whole === 0) return []
    // At three letters only a swap is forgiven, which loses none.
    const tolerance = { letters: text.length < 4 ? 0 : allowed.whole, pairs: 3 * allowed.whole }
    const forms = likeliestForms(sieve, text, tolerance, MOST_MEASURED)
    const isInWord = (form: number) =>
      index === names && text.length >= SHORTEST_IN_WORD && formText(index, form).includes(text)
    return measured(index, forms, (form) =>
      isInWord(form) ? 0 : letterMistakes(text, index, form, allowed)
    )
  }
  return [
    ...look(names, sieves.names, query.text, wordTypos(query.text.length)),
    ...look(blurs, sieves.blurs, query.blur, pinyinTypos(query.blur.length))
  ]
}

function findHan(index: SearchIndex, sieves: Sieves, query: Query): TypoCandidate[] {
  const allowed = costAllowed(query.units.length)
  if (allowed === 0) return []
  // Every character but two may be another of the same sound; then its pinyin is as the name's.
  const seen = { letters: 2, pairs: 6 }
  const likely = likeliestForms(sieves.names, query.text, seen, MOST_MEASURED)
  const heard =
    query.blur === '' ? [] : likeliestForms(sieves.blurs, query.blur, seen, MOST_MEASURED)
  const names = new Set([...likely, ...heard.map((sound) => index.nameOfSound[sound] ?? 0)])
  return measured(index.names, [...names], (form) => hanMistakes(query, index.names, form, allowed))
}

function measured(
  index: FormIndex,
  forms: readonly number[],
  mistakesOf: (form: number) => number | null
): TypoCandidate[] {
  const found: TypoCandidate[] = []
  for (const form of forms) {
    if (found.length === MOST_FOUND) break
    const mistakes = mistakesOf(form)
    if (mistakes === null) continue
    found.push({ topic: index.topics[form] ?? 0, form: formText(index, form), mistakes })
  }
  return found
}

/** The share of the allowed mistakes, or null for too many. */
function letterMistakes(
  query: string,
  index: FormIndex,
  form: number,
  allowed: TyposAllowed
): number | null {
  if (lengthOf(index, form) < query.length - allowed.whole) return null
  const name = formText(index, form)
  if (query.length < 4 && !isSameLetters(query, name)) return null
  const start = index.starts[form] ?? 0
  const inPart = typoDistance(
    query,
    name,
    (at) => isBound(index, start + at),
    query.length < SHORTEST_CHANGED ? 2 : 1
  )
  if (inPart <= allowed.part) return inPart / (allowed.whole + 1)
  if (name.length > query.length + allowed.whole) return null
  const inWhole = typoDistance(query, name, (at) => at === 0 || at === name.length)
  return inWhole <= allowed.whole ? inWhole / (allowed.whole + 1) : null
}

function isSameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}

function hanMistakes(query: Query, index: FormIndex, form: number, allowed: number): number | null {
  const { length } = query.units
  if (length < 4 && lengthOf(index, form) !== length) return null
  const name = formText(index, form)
  // 网络神经: two words in the wrong order.
  const isTurned = name.length === query.text.length && (name + name).includes(query.text)
  if (isTurned) return TURNED / (allowed + 1)
  const units = Array.from(name, (letter) => ({
    letter,
    reading: hasHan(letter) ? (readingsOf(letter)[0] ?? '') : letter
  }))
  // 随机应变: a character too many leaves three of four, which are enough for a whole name only.
  const extra = length !== 4 || units.length < length
  const distance = soundDistance(query.units, units, {
    anywhere: length >= 4,
    extra,
    most: allowed
  })
  return distance <= allowed ? distance / (allowed + 1) : null
}
