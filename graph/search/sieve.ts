import type { FormIndex } from './form-index.ts'
import { formText, lengthOf } from './form-index.ts'

/** Which letters and which pairs of letters each form has, by hash: 32 bits, and twice 32. */
export type Sieve = {
  index: FormIndex
  letters: Int32Array
  pairs: Int32Array
  morePairs: Int32Array
}

/** What a form may lack of the query's letters, and of its pairs of letters. */
export type Tolerance = { letters: number; pairs: number }

type Signature = { letters: number; pairs: number; morePairs: number }

const LENGTHS = 64

/** Reads every form once. */
export function createSieve(index: FormIndex): Sieve {
  const { length } = index.topics
  const sieve = {
    index,
    letters: new Int32Array(length),
    pairs: new Int32Array(length),
    morePairs: new Int32Array(length)
  }
  for (let form = 0; form < length; form++) {
    const signature = signatureOf(formText(index, form))
    sieve.letters[form] = signature.letters
    sieve.pairs[form] = signature.pairs
    sieve.morePairs[form] = signature.morePairs
  }
  return sieve
}

/** The forms that lack least of a text's letters, of these the shortest first; at most `most`. Counting sort. */
export function likeliestForms(
  { index, letters, pairs, morePairs }: Sieve,
  text: string,
  tolerance: Tolerance,
  most: number
): number[] {
  const wanted = signatureOf(text)
  const buckets: number[][] = []
  let worst = (tolerance.letters + tolerance.pairs + 1) * LENGTHS
  let kept = 0
  for (let form = 0; form < letters.length; form++) {
    const lackingLetters = lacking(wanted.letters, letters[form] ?? 0)
    if (lackingLetters > tolerance.letters) continue
    const lackingPairs =
      lacking(wanted.pairs, pairs[form] ?? 0) + lacking(wanted.morePairs, morePairs[form] ?? 0)
    if (lackingPairs > tolerance.pairs) continue
    const rank =
      (lackingLetters + lackingPairs) * LENGTHS + Math.min(lengthOf(index, form), LENGTHS - 1)
    if (rank > worst) continue
    buckets[rank] ??= []
    const bucket = buckets[rank]
    // Of forms that are equally likely the first are enough.
    if (bucket.length === most) continue
    bucket.push(form)
    if (++kept <= 2 * most) continue
    kept -= dropUnlikely(buckets, kept - most)
    worst = buckets.length - 1
  }
  return buckets.flat().slice(0, most)
}

/** Drops the last buckets, whole, that hold no more than `spare` forms together; gives back how many forms those were. */
function dropUnlikely(buckets: number[][], spare: number): number {
  let dropped = 0
  for (let last = buckets.at(-1); last && dropped + last.length <= spare; last = buckets.at(-1)) {
    dropped += last.length
    buckets.length = buckets.findLastIndex((bucket, i) => bucket && i < buckets.length - 1) + 1
  }
  return dropped
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
function lacking(wanted: number, found: number): number {
  let bits = wanted & ~found
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
