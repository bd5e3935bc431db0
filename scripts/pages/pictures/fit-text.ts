import type { Typeface } from './typeface.ts'

/** Text in lines at the size at which it fits. */
export type FittedText = { lines: string[]; size: number }

/** Sizes to try, falling: for one line, then for two. */
type Sizes = { one: readonly number[]; two: readonly number[] }

/** The text at the largest size at which one line is no wider than `width`, else two; else two lines, cut. */
export function fitText(typeface: Typeface, text: string, width: number, sizes: Sizes): FittedText {
  const isNarrow = (line: string, size: number) => typeface.measure(line, size) <= width
  const one = sizes.one.find((size) => isNarrow(text, size))
  if (one !== undefined) return { lines: [text], size: one }
  for (const size of sizes.two) {
    const lines = splitEvenly(typeface, text, size)
    if (lines?.every((line) => isNarrow(line, size))) return { lines, size }
  }
  const size = sizes.two.at(-1) ?? 16
  const [first, rest] = splitAt(typeface, text, width, size)
  return { lines: [first, cutToWidth(typeface, rest, width, size)], size }
}

/** The text, or so much of it as `width` has room for, with an ellipsis. */
export function cutToWidth(typeface: Typeface, text: string, width: number, size: number): string {
  if (typeface.measure(text, size) <= width) return text
  const [kept] = splitAt(typeface, text, width - typeface.measure('…', size), size)
  return `${kept.trimEnd()}…`
}

/** Words of Latin letters and digits stay whole; a sign that closes stays with what it closes. */
const UNIT = /\s*(?:[\p{Script=Latin}\p{N}._+#’'-]+|\S)[，。、；：！？）》】”’,.;:!?)\]%·]*/gu

/** Two lines that differ least in width, or null where nothing can be split. */
function splitEvenly(typeface: Typeface, text: string, size: number): string[] | null {
  const units = text.match(UNIT) ?? []
  const splits = units.slice(1).map((_, i) => {
    const lines = [units.slice(0, i + 1), units.slice(i + 1)].map((part) => part.join('').trim())
    return { lines, widest: Math.max(...lines.map((line) => typeface.measure(line, size))) }
  })
  return splits.sort((a, b) => a.widest - b.widest)[0]?.lines ?? null
}

/** As many whole signs as fit, and the rest. NOTE: measured sign by sign, so that no text takes long. */
function splitAt(typeface: Typeface, text: string, width: number, size: number): [string, string] {
  const signs = [...text]
  let used = 0
  const end = signs.findIndex((sign) => {
    used += typeface.measure(sign, size)
    return used > width
  })
  if (end < 0) return [text, '']
  return [signs.slice(0, end).join(''), signs.slice(end).join('').trimStart()]
}
