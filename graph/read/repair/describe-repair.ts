import type { RepairedText } from './repair-text.ts'

/** How many line numbers a sentence names before it says “and 12 more”. */
const MOST_LINES = 40

/** What the repair of a text did, in one sentence: how many characters are sure, guessed and given up, and where. */
export function describeRepair({
  encoding,
  repaired,
  completed,
  guessed,
  guesses,
  lost
}: RepairedText): string {
  const parts = [`${countOf(repaired, 'character')} repaired`]
  if (completed > 0) parts.push(`${completed} of them missed bytes that only one reading fits`)
  parts.push(
    `${guessed} of them guessed${guessed === 0 ? '' : `, on ${lineList(linesOf(guesses))}`}`
  )
  parts.push(`${lost} given up`)
  return `the text was decoded twice, ${encoding}: ${parts.join('; ')}`
}

function linesOf(guesses: RepairedText['guesses']): number[] {
  return guesses.map(({ line }) => line)
}

/** “line 3”, “lines 3, 7–9, 12”, “lines 1–40 and 12 more”: ascending `lines`, repeated ones once. */
export function lineList(lines: readonly number[]): string {
  const all = [...new Set(lines)]
  const named = rangesOf(all.slice(0, MOST_LINES)).map(([first, last]) =>
    first === last ? `${first}` : `${first}–${last}`
  )
  const more = all.length - MOST_LINES
  return `${all.length === 1 ? 'line' : 'lines'} ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function rangesOf(lines: readonly number[]): Array<[first: number, last: number]> {
  const ranges: Array<[first: number, last: number]> = []
  for (const line of lines) {
    const open = ranges.at(-1)
    if (open !== undefined && open[1] === line - 1) open[1] = line
    else ranges.push([line, line])
  }
  return ranges
}

/** “1 place”, “2 places”. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
