import type { QueryUnit } from './query.ts'
import { soundOf } from './sounds.ts'

/** Letters of a name, from `start` to `end`, that a query covers. */
export type Span = { start: number; end: number }

/**
 * Where a query, typed as Han, whole syllables, beginnings of syllables, or a mixture, covers letters of a name that
 * follow one another; null where it does not. `units` says how each letter of the name is read. Han of the query
 * must be the name's own, or with `isSoundEnough` sound like it.
 */
export function matchSpoken(
  query: readonly QueryUnit[],
  name: readonly string[],
  units: readonly string[],
  isSoundEnough = false
): Span | null {
  for (let start = 0; start < name.length; start++) {
    const end = endOfMatch({ query, name, units, isSoundEnough, failed: new Set() }, 0, start)
    if (end !== -1) return { start, end }
  }
  return null
}

type Matched = {
  query: readonly QueryUnit[]
  name: readonly string[]
  units: readonly string[]
  isSoundEnough: boolean
  failed: Set<number>
}

function endOfMatch(matched: Matched, at: number, letter: number): number {
  const { query, name, units, failed } = matched
  if (at === query.length) return letter
  const key = at * (name.length + 1) + letter
  if (letter === name.length || failed.has(key)) return -1
  for (const taken of lengthsTaken(matched, at, soundOf(units[letter] ?? ''), name[letter] ?? '')) {
    const end = endOfMatch(matched, at + taken, letter + 1)
    if (end !== -1) return end
  }
  failed.add(key)
  return -1
}

/** How many units of the query one letter of the name may stand for, the most first. */
function lengthsTaken(
  { query, isSoundEnough }: Matched,
  at: number,
  sound: string,
  letter: string
): number[] {
  const unit = query[at]
  if (!unit) return []
  if (unit.letter === letter) return [1]
  if (unit.isHan)
    return isSoundEnough && unit.readings.some((one) => soundOf(one) === sound) ? [1] : []
  let most = 0
  while (most < sound.length && soundOf(query[at + most]?.letter ?? '') === sound[most]) most++
  return Array.from({ length: most }, (_, i) => most - i)
}
