import type { FormIndex } from './form-index.ts'
import { formText, isBound, lengthOf } from './form-index.ts'
import { readingsOf } from './hanzi.ts'
import { hasHan } from './has-han.ts'
import type { Query } from './query.ts'
import type { SearchIndex } from './search-index.ts'
import { soundDistance } from './sound-distance.ts'
import { typoDistance } from './typo-distance.ts'
import type { TyposAllowed } from './typos-allowed.ts'
import { costAllowed, pinyinTypos, wordTypos } from './typos-allowed.ts'

/** Forms within a few typing mistakes of a query. */
export type TypoIndex = (query: Query) => TypoCandidate[]

/** `mistakes` is the share of what is allowed, 0–1. */
export type TypoCandidate = { topic: number; form: string; mistakes: number }

type Sieve = { index: FormIndex; signatures: Int32Array }
type Sieved = { index: FormIndex; form: number }

/** Letters a form has and pairs of letters it has, 32 bits each by hash. */
type Signature = { letters: number; pairs: number; morePairs: number }

/** Forms measured letter by letter for one query; the likeliest first. */
const MOST_MEASURED = 2000
/** Forms handed on for ranking. */
const MOST_FOUND = 100
const LENGTHS = 64
/** In shorter words another letter makes another word: chain and chair. */
const SHORTEST_CHANGED = 7
/** What two words in the wrong order cost. */
const TURNED = 0.8

/**
 * A sieve before the exact measure: each mistake spoils at most one letter and three pairs of letters, so a form that
 * lacks more of the query's cannot be meant. One pass over three integers a form.
 */
export function createTypoIndex(index: SearchIndex): TypoIndex {
  const names = createSieve(index.names)
  const blurs = createSieve(index.blurs)
  return (query) => {
    const mistyped = query.hasHan ? findHan : findLetters
    return mistyped(index, names, blurs, query)
  }
}

function findLetters(_: SearchIndex, names: Sieve, blurs: Sieve, query: Query): TypoCandidate[] {
  const inNames = wordTypos(query.text.length)
  const inPinyin = pinyinTypos(query.blur.length)
  return [
    ...measured(sieved(names, query.text, inNames.whole), (form) =>
      letterMistakes(query.text, form, inNames)
    ),
    ...measured(sieved(blurs, query.blur, inPinyin.whole), (form) =>
      letterMistakes(query.blur, form, inPinyin)
    )
  ]
}

function findHan(index: SearchIndex, names: Sieve, blurs: Sieve, query: Query): TypoCandidate[] {
  const allowed = costAllowed(query.units.length)
  if (allowed === 0) return []
  const likely = sieved(names, query.text, Math.ceil(allowed / 0.3))
  const heard = query.blur === '' ? [] : sieved(blurs, query.blur, 2)
  const asNames = heard.map(({ form }) => ({
    index: index.names,
    form: index.nameOfSound[form] ?? 0
  }))
  return measured([...likely, ...asNames], ({ index: forms, form }) =>
    hanMistakes(query, formText(forms, form), allowed)
  )
}

function measured(forms: Sieved[], mistakesOf: (form: Sieved) => number | null): TypoCandidate[] {
  const found: TypoCandidate[] = []
  for (const sieve of forms.slice(0, MOST_MEASURED)) {
    if (found.length === MOST_FOUND) break
    const mistakes = mistakesOf(sieve)
    if (mistakes === null) continue
    const topic = sieve.index.topics[sieve.form] ?? 0
    found.push({ topic, form: formText(sieve.index, sieve.form), mistakes })
  }
  return found
}

/** The share of the allowed mistakes, or null for too many. */
function letterMistakes(
  query: string,
  { index, form }: Sieved,
  allowed: TyposAllowed
): number | null {
  const name = formText(index, form)
  if (name.length < query.length - allowed.whole) return null
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

function hanMistakes(query: Query, form: string, allowed: number): number | null {
  const anywhere = query.units.length >= 4
  const letters = Array.from(form)
  const part = anywhere ? letters : letters.slice(0, query.units.length + 1)
  if (query.units.length < 4 && letters.length !== query.units.length) return null
  const units = part.map((letter) => ({
    letter,
    reading: hasHan(letter) ? (readingsOf(letter)[0] ?? '') : letter
  }))
  // 网络神经: two words in the wrong order.
  const isTurned = form.length === query.text.length && (form + form).includes(query.text)
  const distance = isTurned ? TURNED : soundDistance(query.units, units, anywhere)
  return distance <= allowed ? distance / (allowed + 1) : null
}

/** Forms that pass the sieve: those that lack least first, then the shortest. Counting sort. */
function sieved({ index, signatures }: Sieve, text: string, allowed: number): Sieved[] {
  if (allowed === 0) return []
  const wanted = signatureOf(text)
  // At three letters only a swap is forgiven, which loses none.
  const lettersLost = text.length < 4 && !hasHan(text) ? 0 : allowed
  const buckets: Sieved[][] = []
  for (let form = 0; form < index.topics.length; form++) {
    const letters = lacking(wanted.letters, signatures[3 * form])
    if (letters > lettersLost) continue
    const pairs =
      lacking(wanted.pairs, signatures[3 * form + 1]) +
      lacking(wanted.morePairs, signatures[3 * form + 2])
    if (pairs > 3 * allowed) continue
    const bucket = (letters + pairs) * LENGTHS + Math.min(lengthOf(index, form), LENGTHS - 1)
    buckets[bucket] ??= []
    buckets[bucket]?.push({ index, form })
  }
  return buckets.flat()
}

function createSieve(index: FormIndex): Sieve {
  const signatures = new Int32Array(3 * index.topics.length)
  index.topics.forEach((_, form) => {
    const { letters, pairs, morePairs } = signatureOf(formText(index, form))
    signatures.set([letters, pairs, morePairs], 3 * form)
  })
  return { index, signatures }
}

function signatureOf(text: string): Signature {
  const signature = { letters: 0, pairs: 0, morePairs: 0 }
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i)
    signature.letters |= 1 << (letter & 31)
    if (i === 0) continue
    const pair = Math.imul(text.charCodeAt(i - 1) * 31 + letter, 0x9e3779b1) >>> 26
    if (pair < 32) signature.pairs |= 1 << pair
    else signature.morePairs |= 1 << (pair - 32)
  }
  return signature
}

/** How many bits of `wanted` are not in `found`. */
function lacking(wanted: number, found = 0): number {
  let bits = wanted & ~found
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
