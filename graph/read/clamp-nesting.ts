/** Lists and quotes nest up to this level; what lies deeper hangs at it. The parser's stack bears twice as many. */
export const DEEPEST_LEVEL = 1000

// A quote mark, or a list marker with its space.
const MARKER = /(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]?/y
const BLANK = /[ \t]*/y

/**
 * Moves what nests deeper than `DEEPEST_LEVEL` up to that level, line by line: no line is lost, none is added.
 * `firstLine` is the first line that was moved, from 1, or undefined. NOTE: indentation inside fences counts too.
 */
export function clampNesting(lines: string[]): { lines: string[]; firstLine: number | undefined } {
  let firstLine: number | undefined
  const open: number[] = []
  const clamped = lines.map((line, i) => {
    const { columns, end, last } = readMarkers(line)
    const [first] = columns
    if (first === undefined) return clampBlank(line, open)
    while ((open.at(-1) ?? -1) >= first) open.pop()
    const outer = open.length
    const free = DEEPEST_LEVEL - outer
    open.push(...columns.slice(0, Math.max(free, 0)))
    if (columns.length <= free) return line
    firstLine ??= i + 1
    // The innermost marker says what the line is: an item or a quotation.
    const own = `${last === '>' ? '>' : '-'} ${line.slice(end)}`
    if (free > 0) return line.slice(0, columns[free - 1]) + own
    return ' '.repeat(open[DEEPEST_LEVEL - 1] ?? 0) + own
  })
  return { lines: clamped, firstLine }
}

/** The columns, from 0, of the markers a line opens with, the last one's first character, and where the text begins. */
function readMarkers(line: string): { columns: number[]; end: number; last: string } {
  const columns: number[] = []
  let end = 0
  for (;;) {
    BLANK.lastIndex = end
    BLANK.exec(line)
    MARKER.lastIndex = BLANK.lastIndex
    if (!MARKER.test(line)) return { columns, end, last: line[columns.at(-1) ?? 0] ?? '' }
    columns.push(BLANK.lastIndex)
    end = MARKER.lastIndex
  }
}

/** A line that continues an item which was moved follows it. */
function clampBlank(line: string, open: number[]): string {
  const deepest = open[DEEPEST_LEVEL - 1]
  if (deepest === undefined) return line
  BLANK.lastIndex = 0
  BLANK.exec(line)
  return BLANK.lastIndex > deepest + 2
    ? ' '.repeat(deepest + 2) + line.slice(BLANK.lastIndex)
    : line
}
