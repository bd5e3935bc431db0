import { characterScore } from './character-score.ts'
import { decodeSequence, sequenceLength } from './sequences.ts'

/** Characters a text can hold: letters, digits, signs, marks, emoji parts; no controls or private use. */
const PLAUSIBLE = /^[\p{L}\p{N}\p{P}\p{S}\p{M}\u00a0\u200b-\u200f\u3000\ufeff]$/u

/** Of more (a four-byte sequence that lost three) only the usual ones are worth weighing. */
const MOST_CANDIDATES = 100

/** Gives the characters that one broken sequence can have been. Remembers what it was asked. */
export type Candidates = (bytes: readonly number[]) => readonly string[]

/**
 * Every character whose UTF-8 form turns into `bytes` (a lead byte and too few continuation bytes)
 * when some of the `droppable` bytes are lost. At most 100, most usual first.
 */
export function createCandidates(droppable: readonly number[]): Candidates {
  const known = new Map<string, readonly string[]>()
  return (bytes) => {
    const key = bytes.join()
    const found = known.get(key) ?? findCandidates(bytes, droppable)
    known.set(key, found)
    return found
  }
}

function findCandidates(bytes: readonly number[], droppable: readonly number[]): string[] {
  let forms: number[][] = [[...bytes]]
  const length = sequenceLength(bytes[0] ?? 0)
  for (let missing = length - bytes.length; missing > 0; missing--) {
    forms = forms.flatMap((form) => withOneInserted(form, droppable))
  }
  const characters = new Set<string>()
  for (const form of forms) {
    const character = decodeSequence(form)
    if (character !== null && PLAUSIBLE.test(character)) characters.add(character)
  }
  return [...characters]
    .sort((a, b) => characterScore(b) - characterScore(a))
    .slice(0, MOST_CANDIDATES)
}

function withOneInserted(form: readonly number[], droppable: readonly number[]): number[][] {
  const longer: number[][] = []
  for (let at = 1; at <= form.length; at++) {
    for (const byte of droppable) longer.push([...form.slice(0, at), byte, ...form.slice(at)])
  }
  return longer
}
