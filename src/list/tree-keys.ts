import type { TreeRow } from './tree-rows.ts'

/** What a key does in a tree: the focus goes to a row, or the row at hand opens, closes, is chosen or marked. */
export type TreeMove = { go: number } | { do: 'open' | 'close' | 'choose' | 'mark' }

/**
 * The keys of an ARIA tree: arrows, Home, End, Enter, space. `at` is the row with the focus.
 * Undefined for any other key, and where a key has nothing to do.
 */
export function treeMove(rows: readonly TreeRow[], at: number, key: string): TreeMove | undefined {
  const row = rows[at]
  if (!row) return undefined
  if (key === 'ArrowDown') return goTo(rows, at + 1)
  if (key === 'ArrowUp') return goTo(rows, at - 1)
  if (key === 'Home') return goTo(rows, 0)
  if (key === 'End') return goTo(rows, rows.length - 1)
  if (key === 'Enter') return { do: 'choose' }
  if (key === ' ') return { do: 'mark' }
  if (key === 'ArrowRight') {
    if (row.isOpen === null) return undefined
    return row.isOpen ? goTo(rows, at + 1) : { do: 'open' }
  }
  if (key === 'ArrowLeft') return row.isOpen ? { do: 'close' } : goTo(rows, parentRow(rows, at))
  return undefined
}

/** The next row behind `at`, round and round, of which a name begins with `typed`; −1 = none. */
export function findTyped(
  rows: readonly TreeRow[],
  at: number,
  typed: string,
  namesOf: (topic: number) => readonly string[]
): number {
  const wanted = typed.toLowerCase()
  const first = typed.length > 1 ? at : at + 1
  for (let i = 0; i < rows.length; i++) {
    const place = (first + i) % rows.length
    const row = rows[place]
    if (row && namesOf(row.topic).some((name) => name.toLowerCase().startsWith(wanted)))
      return place
  }
  return -1
}

function goTo(rows: readonly TreeRow[], place: number): TreeMove | undefined {
  return place >= 0 && place < rows.length ? { go: place } : undefined
}

function parentRow(rows: readonly TreeRow[], at: number): number {
  const level = rows[at]?.level ?? 0
  for (let place = at - 1; place >= 0; place--) if ((rows[place]?.level ?? 0) < level) return place
  return -1
}
