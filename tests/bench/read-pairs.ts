import type { Pair } from './score-pairs.ts'

/** Reads labelled pairs: tab-separated with a header that names at least A, B, label (1 or 0) and kind. */
export function readPairs(text: string): Pair[] {
  return readTable(text).map((row) => ({
    a: row.A ?? '',
    b: row.B ?? '',
    isBefore: row.label === '1',
    kind: row.kind ?? ''
  }))
}

/** The rows of a tab-separated table by the names in its first line. */
export function readTable(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
  return rows.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ''])))
}
