import { HANZI_READINGS } from './hanzi-readings.ts'

let readingsByHanzi: Map<string, string[]> | undefined

/**
 * How a common Simplified character is read, without tones, the usual reading first: 行 → `["xing", "hang", "heng"]`.
 * [] where the table does not know it. `ü` is `v`.
 */
export function readingsOf(hanzi: string): readonly string[] {
  readingsByHanzi ??= parseTable()
  return readingsByHanzi.get(hanzi) ?? []
}

function parseTable(): Map<string, string[]> {
  const seldom: [string, string][] = []
  const table = new Map<string, string[]>()
  for (const entry of HANZI_READINGS.split(' ')) {
    const [usual = '', other = ''] = entry.replace(/^[a-z]+/, '').split('|')
    const reading = /^[a-z]+/.exec(entry)?.[0] ?? ''
    for (const hanzi of usual) table.set(hanzi, [reading])
    for (const hanzi of other) seldom.push([hanzi, reading])
  }
  for (const [hanzi, reading] of seldom) table.get(hanzi)?.push(reading)
  return table
}
