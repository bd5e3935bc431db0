/** A line longer than this is cut on the screen: no person reads on, and the browser would stand still. */
const LONGEST_LINE = 4000

/**
 * The lines of an outline as the build counts them: ended by LF, CRLF or CR; an end of line at the end of the text
 * begins no further one. Linear.
 */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  if (lines.length > 1 && lines.at(-1) === '') lines.pop()
  return lines
}

/** What is shown of a line, never half a character. */
export function shownPart(line: string): string {
  if (line.length <= LONGEST_LINE) return line
  return `${line.slice(0, LONGEST_LINE).replace(/[\ud800-\udbff]$/, '')}…`
}

/**
 * About how many rows a line takes where `room` Latin characters stand side by side, a Chinese one as wide as two.
 * Linear in the line, but for short ones.
 */
export function rowsOf(line: string, room: number): number {
  if (room < 1 || 2 * line.length <= room) return 1
  let width = 0
  for (let i = 0; i < line.length; i++) width += line.charCodeAt(i) < 0x1100 ? 1 : 2
  return Math.max(1, Math.ceil(width / room))
}
