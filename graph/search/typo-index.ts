import type { FormIndex } from './form-index.ts'
import { formText } from './form-index.ts'
import { typoDistance, typosAllowed } from './typo-distance.ts'

/** Forms within a few typing mistakes of a query. */
export type TypoIndex = (query: string) => TypoCandidate[]
export type TypoCandidate = { topic: number; form: string }

type Sieve = { index: FormIndex; signatures: Int32Array }
type SievedForm = { index: FormIndex; form: number }

/** Letters a form has and pairs of letters it has, 32 bits each by hash. */
type Signature = { letters: number; pairs: number; morePairs: number }

/** Forms measured letter by letter for one query; the likeliest first. */
const MOST_MEASURED = 2000
/** Forms handed on for ranking. */
const MOST_FOUND = 100
const LENGTHS = 64
/** Shorter queries must match the start of a form: inside of a long one they match by accident. */
const SHORTEST_INSIDE = 6

/**
 * A sieve before the exact measure: each mistake spoils at most one letter and three pairs of letters, so a form that
 * lacks more of the query's cannot be meant. One pass over three integers a form.
 */
export function createTypoIndex(indexes: readonly FormIndex[]): TypoIndex {
  const sieves: Sieve[] = indexes.map((index) => ({ index, signatures: signaturesOf(index) }))
  return (query) => {
    const allowed = typosAllowed(query.length)
    if (allowed === 0) return []
    const found: TypoCandidate[] = []
    let measured = 0
    for (const { index, form } of likeliestFirst(sieves, query, allowed)) {
      if (measured++ === MOST_MEASURED || found.length === MOST_FOUND) break
      const text = formText(index, form)
      if (isMeant(query, text, allowed)) found.push({ topic: index.topics[form] ?? 0, form: text })
    }
    return found
  }
}

/** Forms that pass the sieve: those that lack least first, then the shortest. Counting sort. */
function likeliestFirst(sieves: readonly Sieve[], query: string, allowed: number): SievedForm[] {
  const wanted = signatureOf(query)
  // At three letters only a swap is forgiven, which loses none.
  const lettersLost = query.length < 4 ? 0 : allowed
  const buckets: SievedForm[][] = []
  for (const { index, signatures } of sieves)
    for (let form = 0; form < index.topics.length; form++) {
      const letters = lacking(wanted.letters, signatures[3 * form])
      if (letters > lettersLost) continue
      const pairs =
        lacking(wanted.pairs, signatures[3 * form + 1]) +
        lacking(wanted.morePairs, signatures[3 * form + 2])
      if (pairs > 3 * allowed) continue
      const length = (index.starts[form + 1] ?? 0) - (index.starts[form] ?? 0)
      const bucket = (letters + pairs) * LENGTHS + Math.min(length, LENGTHS - 1)
      buckets[bucket] ??= []
      buckets[bucket]?.push({ index, form })
    }
  return buckets.flat()
}

function isMeant(query: string, form: string, allowed: number): boolean {
  if (query.length < 4 && form.length !== query.length) return false
  if (form.length < query.length - allowed) return false
  const isLong = query.length >= SHORTEST_INSIDE
  const part = isLong ? form : form.slice(0, query.length + allowed)
  return typoDistance(query, part, isLong) <= allowed
}

function signaturesOf(index: FormIndex): Int32Array {
  const signatures = new Int32Array(3 * index.topics.length)
  index.topics.forEach((_, form) => {
    const { letters, pairs, morePairs } = signatureOf(formText(index, form))
    signatures.set([letters, pairs, morePairs], 3 * form)
  })
  return signatures
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
