import type { QueryUnit } from './query.ts'
import { blurredSound, soundOf } from './sounds.ts'

/** What a mistake costs: another character of the same sound is the slip of a keyboard, another sound is another word. */
const COST = {
  sameSound: 0.3,
  blurred: 0.45,
  near: 0.8,
  other: 1.6,
  extra: 1.05,
  missing: 0.95,
  letter: 1,
  doubled: 0.5,
  swap: 0.7
}

/** How a letter of a name is written and read. */
export type NameUnit = { letter: string; reading: string }

/** Whether any part of a name may be meant, not only its start; whether a character may be too many that is no double. */
type Look = { anywhere: boolean; extra: boolean; most: number }

/**
 * Least cost of the mistakes that turn a query into the start of a name or, with `anywhere`, into any part of it:
 * optimal string alignment over characters, weighted by how they sound; infinite where it is more than `most`. Costs
 * query × name.
 */
export function soundDistance(
  query: readonly QueryUnit[],
  name: readonly NameUnit[],
  { anywhere, extra: mayBeExtra, most }: Look
): number {
  const single = mayBeExtra ? COST.extra : Number.POSITIVE_INFINITY
  const width = name.length + 1
  let before: number[] = []
  let last = Array.from({ length: width }, (_, j) => (anywhere ? 0 : j))
  for (let i = 1; i <= query.length; i++) {
    const unit = query[i - 1] as QueryUnit // i ≤ length
    const extra = unit.letter === query[i - 2]?.letter ? COST.doubled : single
    const row = [(last[0] ?? 0) + extra]
    for (let j = 1; j < width; j++) {
      const found = name[j - 1] as NameUnit // j ≤ length
      const least = Math.min(
        (last[j - 1] ?? 0) + exchangeCost(unit, found),
        (last[j] ?? 0) + extra,
        (row[j - 1] ?? 0) + COST.missing
      )
      const isSwap =
        i > 1 &&
        j > 1 &&
        unit.letter === name[j - 2]?.letter &&
        query[i - 2]?.letter === found.letter
      row.push(isSwap ? Math.min(least, (before[j - 2] ?? 0) + COST.swap) : least)
    }
    // A swap can still better the row before by less than it costs.
    if (Math.min(...row) > most && Math.min(...last) > most) return Number.POSITIVE_INFINITY
    before = last
    last = row
  }
  return Math.min(...last)
}

function exchangeCost(unit: QueryUnit, { letter, reading }: NameUnit): number {
  if (unit.letter === letter) return 0
  if (!unit.isHan) return reading === letter ? COST.letter : COST.other
  if (reading === letter) return COST.other
  let least = COST.other
  for (const one of unit.readings) least = Math.min(least, costOfSounds(one, reading))
  return least
}

const costs = new Map<string, number>()

/** Kept, for some 400 syllables make few pairs that anyone asks for. */
function costOfSounds(a: string, b: string): number {
  const pair = `${a} ${b}`
  const known = costs.get(pair)
  if (known !== undefined) return known
  const [soundA, soundB] = [soundOf(a), soundOf(b)]
  const isBlurred = blurredSound(a) === blurredSound(b)
  const far = isNear(soundA, soundB) ? COST.near : COST.other
  const cost = soundA === soundB ? COST.sameSound : isBlurred ? COST.blurred : far
  costs.set(pair, cost)
  return cost
}

/** One letter more, less or another. */
function isNear(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1 && Math.min(a.length, b.length) > 1
}
