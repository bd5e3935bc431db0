/** A line behind a mark that Markdown does not know as one (`1、`, `（一）`, `1.1`, `①`, `•`); `at` is its number among the lines. */
export type MarkedLine = { text: string; at: number; members: MarkedLine[] }

const KINDS: RegExp[] = [
  /^[一二三四五六七八九十]{1,3}、\s*/,
  /^[（(][一二三四五六七八九十]{1,3}[）)]\s*/,
  /^\d{1,2}(?:[.．]\d{1,2}){1,3}[.、]?\s+/,
  /^\d{1,3}[、．]\s*/,
  /^[（(]\d{1,2}[）)]\s*/,
  /^\d{1,2}）\s*/,
  /^[①-⑳⑴-⒇⒈-⒛]\s*/,
  /^[•·●○◦▪■◆]\s*/
]

/** A single marked line is a list where it is a short name. */
const LONGEST_NAME = 24

/**
 * The lists among the lines of a paragraph, by the number of their first line: runs of marked lines, each kind of mark
 * one level below the kind it first stands under.
 */
export function markLines(lines: string[]): Map<number, MarkedLine[]> {
  const lists = new Map<number, MarkedLine[]>()
  let start = 0
  while (start < lines.length) {
    let end = start
    while (end < lines.length && kindOf(lines[end] ?? '') >= 0) end++
    const run = lines.slice(start, end)
    if (run.length > 1 || (run.length === 1 && isShortName(run[0] ?? '')))
      lists.set(start, nest(run, start))
    start = end + 1
  }
  return lists
}

/** How many lines a list takes. */
export function countEntries(list: MarkedLine[]): number {
  return list.reduce((sum, { members }) => sum + 1 + countEntries(members), 0)
}

function nest(run: string[], start: number): MarkedLine[] {
  const top: MarkedLine[] = []
  const open: { kind: number; entries: MarkedLine[] }[] = []
  for (const [n, line] of run.entries()) {
    const kind = kindOf(line)
    const known = open.findIndex((level) => level.kind === kind)
    if (known >= 0) open.length = known + 1
    else open.push({ kind, entries: open.at(-1)?.entries.at(-1)?.members ?? top })
    open
      .at(-1)
      ?.entries.push({ text: line.replace(KINDS[kind] ?? '', ''), at: start + n, members: [] })
  }
  return top
}

function kindOf(line: string): number {
  return KINDS.findIndex((mark) => mark.test(line))
}

function isShortName(line: string): boolean {
  return line.length <= LONGEST_NAME && !/[，。；！？]|[.!?]$/.test(line)
}
