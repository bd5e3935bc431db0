import * as v from 'valibot'
import type { Keep } from '../store/keep.ts'
import type { Mark, Marks } from './marks.ts'
import { FARTHEST, LONG_AGO } from './marks.ts'

/** Where the stamps of undone imports are kept. */
export const UNDONE = 'progress.undone'

/** Older ones matter only to a tab that slept through so many. */
const MOST = 200

const stamps = v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(LONG_AGO + 1)))

/**
 * The stamps of imports that were undone, in any tab: what was added at such a time counts nowhere, so it need
 * not stay as marks that say so. None where they cannot be read, and none from far in the future.
 */
export function readUndone(keep: Keep, now: number): number[] {
  const read = v.safeParse(stamps, parseJson(keep.read(UNDONE) ?? '[]'))
  return read.success ? read.output.filter((stamp) => stamp <= now + FARTHEST) : []
}

/** Whether they were kept. */
export function keepUndone(keep: Keep, undone: ReadonlySet<number>): boolean {
  const latest = [...undone].sort((a, b) => b - a).slice(0, MOST)
  return keep.write(UNDONE, JSON.stringify(latest))
}

/** The marks without those of undone imports; the same object where there are none. */
export function withoutUndone(marks: Marks, undone: ReadonlySet<number>): Marks {
  const isUndone = ({ isKnown, stamp }: Mark) => isKnown && undone.has(stamp)
  const left = [...marks].filter(([, mark]) => !isUndone(mark))
  return left.length === marks.size ? marks : new Map(left)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
