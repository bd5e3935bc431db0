import type { Keep } from '../store/keep.ts'
import type { Marks } from './marks.ts'
import { includesMarks, settleStamps } from './marks.ts'
import { decodeFirstForm, decodeMarks, encodeMarks } from './stored-marks.ts'

/** Where marks are kept, and where former pages kept theirs, which is read but never written. */
export const MARKS = 'progress'
export const FIRST_FORM = 'known'

/** How many damaged texts are kept aside, each under a name of its own; then nothing more is written. */
const MOST_ASIDE = 3

/**
 * How the marks stand in the storage: there, not there (absent, full, forbidden), or under what must not be
 * written over. `damaged`: kept, and what could not be read lies aside.
 */
export type Standing = 'kept' | 'damaged' | 'not-kept' | 'newer'

/** What stands in the storage: marks, or what they cannot be read from. `text` is a damaged one. */
export type Found =
  | { kind: 'unreadable' | 'newer' }
  | { kind: 'marks'; marks: Marks }
  | { kind: 'damaged'; marks: Marks; text: string }

/** Reads what is stored, at the time `now`. */
export function findMarks(keep: Keep, now: number): Found {
  const kept = keep.look(MARKS)
  if (kept.kind === 'unreadable') return kept
  if (kept.kind === 'none') return { kind: 'marks', marks: new Map() }
  const stored = decodeMarks(kept.text)
  if (stored.kind === 'newer') return stored
  const marks = settleStamps(stored.marks, now)
  return stored.kind === 'damaged'
    ? { kind: 'damaged', marks, text: kept.text }
    : { kind: 'marks', marks }
}

/**
 * Stores marks that hold all that was found, where the storage lacks some: so no tab loses what another has
 * stored. A damaged text is first put aside; one of a newer page, or one that cannot be read, stays as it is.
 */
export function keepMarks(keep: Keep, found: Found, marks: Marks): Standing {
  if (found.kind === 'newer') return 'newer'
  if (found.kind === 'unreadable') return 'not-kept'
  if (found.kind === 'marks' && isStored(found.marks, marks)) return 'kept'
  if (found.kind === 'damaged' && !putAside(keep, found.text)) return 'not-kept'
  if (!keep.write(MARKS, encodeMarks(marks))) return 'not-kept'
  return found.kind === 'damaged' ? 'damaged' : 'kept'
}

/** The marks of former pages; null where they cannot be read, which then stay where they are. */
export function readFirstForm(keep: Keep): Marks | null {
  const kept = keep.look(FIRST_FORM)
  if (kept.kind === 'unreadable') return null
  return decodeFirstForm(kept.kind === 'text' ? kept.text : null)
}

/** Whether there is all that should be, and nothing of an import that was undone. */
function isStored(stored: Marks, marks: Marks): boolean {
  return stored.size <= marks.size && includesMarks(stored, marks)
}

/** Whether it lies aside, now or since before. */
function putAside(keep: Keep, text: string): boolean {
  for (let number = 1; number <= MOST_ASIDE; number++) {
    const name = `${MARKS}.damaged.${number}`
    const there = keep.look(name)
    if (there.kind === 'text' && there.text === text) return true
    if (there.kind === 'none') return keep.write(name, text)
  }
  return false
}
