/** A label in lines, and how wide and high they are in pixels. */
export type WrappedLabel = { lines: string[]; width: number; height: number; isCut: boolean }

/** How wide a piece of text is, in pixels, and how high a line. */
export type Measure = { widthOf(text: string): number; lineHeight: number }

/** Lines of a label at most, and the widths it may have: alone in a line, in several, and for one long word. */
const MOST_LINES = 3
const ONE_LINE = 5.2
const WIDEST = 6.4
const WIDEST_WORD = 9
const ELLIPSIS = '…'

/**
 * Breaks a label into up to three lines as short as possible, between words and between hanzi, never before a closing
 * or after an opening bracket; what has no room is cut. Widths are in heights of the text, as `em` says.
 */
export function wrapLabel(
  label: string,
  { widthOf, lineHeight }: Measure,
  em: number
): WrappedLabel {
  const words = splitWords(label)
  const longestWord = Math.max(0, ...words.map((word) => widthOf(word.trim())))
  const widest = Math.max(WIDEST * em, Math.min(longestWord, WIDEST_WORD * em))
  const fill = (width: number) => fillLines(words, width, widthOf)
  const whole = widthOf(label)
  const widths = [whole / 2, whole / 2.4, whole / 3].map((least) => Math.max(least, longestWord))
  let lines = whole <= ONE_LINE * em ? [label] : scopeLines(label, WIDEST * em, widthOf)
  for (const [i, most] of [2, 2, MOST_LINES].entries())
    for (let width = widths[i] ?? widest; !lines && width <= widest; width += em / 4) {
      const filled = fill(width)
      if (filled.length <= most) lines = filled
    }
  const shown = (lines ?? cut(fill(widest), widest, widthOf)).map((line) => line.trim())
  return {
    lines: shown,
    width: Math.ceil(Math.max(0, ...shown.map(widthOf))),
    height: shown.length * lineHeight,
    isCut: !lines
  }
}

/** `"BERT · 架构"` → its scope and its own name, where each has room in one line. */
function scopeLines(label: string, width: number, widthOf: Measure['widthOf']) {
  const [, scope, own] = /^(.+ ·) (.+)$/u.exec(label) ?? []
  if (scope === undefined || own === undefined) return undefined
  return widthOf(scope) <= width && widthOf(own) <= width ? [scope, own] : undefined
}

/** `"自注意力 · QKV"` → 自, 注, 意, 力, ` ·`, ` QKV`: what a line may not be broken within. */
function splitWords(label: string): string[] {
  return (
    label.match(
      /\s*[（([“《]*(?:[\u2e80-\u9fff\uac00-\ud7af\uff66-\uff9f]|[^\s\u2e80-\u9fff\uac00-\ud7af\uff01-\uff60]+|.)[）)\]”》，。、：；！？]*(?:\s·)?/gu
    ) ?? [label]
  )
}

function fillLines(words: string[], width: number, widthOf: Measure['widthOf']): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line.trim() !== '' && widthOf((line + word).trim()) > width) {
      lines.push(line)
      line = word
    } else line += word
  }
  return line.trim() === '' ? lines : [...lines, line]
}

function cut(lines: string[], width: number, widthOf: Measure['widthOf']): string[] {
  const kept = lines.slice(0, MOST_LINES).map((line) => shorten(line.trim(), width, widthOf))
  const last = kept.at(-1) ?? ''
  if (lines.length <= MOST_LINES || last.endsWith(ELLIPSIS)) return kept
  return [...kept.slice(0, -1), shorten(`${last}${ELLIPSIS}`, width, widthOf)]
}

function shorten(text: string, width: number, widthOf: Measure['widthOf']): string {
  if (widthOf(text) <= width) return text
  const letters = [...text.replace(ELLIPSIS, '')]
  while (letters.length > 1 && widthOf(letters.join('') + ELLIPSIS) > width) letters.pop()
  return letters.join('') + ELLIPSIS
}
