import type { TreeRows } from './tree-rows.ts'

/** What a key does in a tree: the focus goes to a row, or something happens to the row at hand. */
export type TreeMove = { go: number } | { do: 'open' | 'close' | 'choose' | 'mark' | 'open-beside' }

/**
 * The keys of an ARIA tree: arrows, Home, End, Page Up and Down by `page` rows, Enter, space, and `*`,
 * which opens all groups beside the row. `at` is the row with the focus. Undefined for any other key,
 * and where a key has nothing to do.
 */
export function treeMove(rows: TreeRows, at: number, key: string, page = 10): TreeMove | undefined {
  const row = rows.at(at)
  if (!row) return undefined
  const last = rows.length - 1
  if (key === 'ArrowDown') return goTo(rows, at, at + 1)
  if (key === 'ArrowUp') return goTo(rows, at, at - 1)
  if (key === 'PageDown') return goTo(rows, at, Math.min(last, at + page))
  if (key === 'PageUp') return goTo(rows, at, Math.max(0, at - page))
  if (key === 'Home') return goTo(rows, at, 0)
  if (key === 'End') return goTo(rows, at, last)
  if (key === 'Enter') return { do: 'choose' }
  if (key === ' ') return { do: 'mark' }
  if (key === '*') return { do: 'open-beside' }
  if (key === 'ArrowRight') {
    if (row.isOpen === null) return undefined
    return row.isOpen ? goTo(rows, at, at + 1) : { do: 'open' }
  }
  if (key === 'ArrowLeft') return row.isOpen ? { do: 'close' } : goTo(rows, at, parentRow(rows, at))
  return undefined
}

/** What a row may be called: what stands in it, and whatever else a person may type for it. */
export type TypedNames = {
  shown: (topic: number) => readonly string[]
  all: (topic: number) => readonly string[]
}

/**
 * The next row behind `at`, round and round, of which a shown name begins with `typed`, else any name;
 * −1 = none.
 */
export function findTyped(
  rows: TreeRows,
  at: number,
  typed: string,
  { shown, all }: TypedNames
): number {
  if (typed === '') return -1
  const found = nextCalled(rows, at, typed, shown)
  return found >= 0 ? found : nextCalled(rows, at, typed, all)
}

function nextCalled(
  rows: TreeRows,
  at: number,
  typed: string,
  namesOf: (topic: number) => readonly string[]
): number {
  const first = typed.length > 1 ? at : at + 1
  for (let i = 0; i < rows.length; i++) {
    const place = (first + i) % rows.length
    const row = rows.at(place)
    if (row && namesOf(row.topic).some((name) => name.startsWith(typed))) return place
  }
  return -1
}

/** The closed groups that stand beside a row, itself included. */
export function closedBeside(rows: TreeRows, at: number): number[] {
  const level = rows.at(at)?.level ?? 0
  const closed: number[] = []
  const look = (place: number) => {
    const row = rows.at(place)
    if (row?.level === level && row.isOpen === false) closed.push(row.topic)
    return row !== undefined && row.level >= level
  }
  for (let place = at; look(place); ) place++
  for (let place = at - 1; look(place); ) place--
  return closed
}

function goTo(rows: TreeRows, at: number, place: number): TreeMove | undefined {
  return place !== at && place >= 0 && place < rows.length ? { go: place } : undefined
}

function parentRow(rows: TreeRows, at: number): number {
  const level = rows.at(at)?.level ?? 0
  for (let place = at - 1; place >= 0; place--)
    if ((rows.at(place)?.level ?? 0) < level) return place
  return -1
}
