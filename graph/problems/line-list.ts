/** How many line numbers a sentence names before it says how many more there are. */
const MOST_LINES = 40

/** “3, 7–9, 12”, and how many lines are left unnamed: ascending `lines`, repeated ones once. */
export function namedLines(lines: readonly number[]): {
  count: number
  named: string
  more: number
} {
  const all = [...new Set(lines)]
  const named = rangesOf(all.slice(0, MOST_LINES)).map(([first, last]) =>
    first === last ? `${first}` : `${first}–${last}`
  )
  return { count: all.length, named: named.join(', '), more: Math.max(0, all.length - MOST_LINES) }
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
