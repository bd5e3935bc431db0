const BREAK = /\s*(?<!\\)<br\s*\/?>\s*/i
const MARKER = /^(?:[-*+•·]|\d+[.)、])\s+/

/** Longer pieces are lines of prose. */
const LONGEST_NAME = 24

/** One piece of a text that `<br>` takes apart; `isMarked` where it stood behind a list marker, which is gone. */
export type BreakLine = { text: string; isMarked: boolean }

/** The pieces of an inline text between its `<br>`, empty ones left out; one where there is none. */
export function breakLines(text: string): BreakLine[] {
  return text
    .split(BREAK)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece.replace(MARKER, ''), isMarked: MARKER.test(piece) }))
}

/** Whether pieces are a list: marked behind the first, or short names one and all. */
export function areList(pieces: BreakLine[]): boolean {
  const [, ...rest] = pieces
  if (rest.length === 0) return false
  return (
    rest.every(({ isMarked }) => isMarked) ||
    pieces.every(({ text }) => text.length <= LONGEST_NAME && !/[，。；！？：:;!?]|\.$/.test(text))
  )
}
