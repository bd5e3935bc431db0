import type { Style } from './true-outline.ts'

/** What must be read of one item: its place, and the decoys that stand under it, by what they are. */
export type Expected = Place & {
  path: string[]
  aliases: string[]
  duration: string | undefined
  decoys: Record<DecoyKind, string[]>
}
export type DecoyKind = 'notes' | 'mentions' | 'statements' | 'resources' | 'projects'
export type Place = { line: number; column: number }

/** A page that is being written. */
export type Page = {
  style: Style
  lines: string[]
  expected: Expected[]
  nameOf: (number: number) => string
}

/** Ends a block by a blank line. */
export function endBlock({ lines }: Page) {
  if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
}

/** Adds a line of markers and text; gives back where the text stands. */
export function addLine(marker: string, text: string, { lines }: Page): Place {
  return { line: lines.push(marker + text), column: marker.length + 1 }
}

/** Adds a heading in the page's style; gives back where its text stands. */
export function openHeading(level: number, text: string, page: Page): Place {
  const { setext, blankAroundHeadings, closingHashes, headingIndent, trailing } = page.style
  // "1. 名" above a line of "=" would be a list.
  const isSetext = setext && level <= 2 && !/^\d+[.)]\s/.test(text)
  if (isSetext || blankAroundHeadings) endBlock(page)
  const closing = closingHashes && !isSetext ? ` ${'#'.repeat(level)}` : ''
  const marker = headingIndent + (isSetext ? '' : `${'#'.repeat(level)} `)
  const place = addLine(marker, text + closing + trailing, page)
  if (isSetext) page.lines.push(level === 1 ? '===' : '---')
  if (blankAroundHeadings) endBlock(page)
  return place
}

/** The columns a bullet's text stands behind its marker, and the indentation of its own list. */
function widths({ marker, gap, indent }: Style): { text: number; list: number } {
  const text = gap === '\t' ? 4 : marker.length + gap.length
  return { text, list: gap === '\t' || indent === 'tab' ? 4 : Math.max(indent, text) }
}

function indentation(level: number, style: Style): string {
  return style.indent === 'tab' ? '\t'.repeat(level) : ' '.repeat(level * widths(style).list)
}

/** Marker and indentation of the `count`-th bullet of a list, `level` from 0. */
export function bulletMarker(level: number, count: number, style: Style): string {
  return (
    indentation(level, style) + style.marker.replace('1', String(count)) + style.gap + style.task
  )
}

/** The indentation of what continues a bullet; none outside of lists. */
export function textIndent(level: number | undefined, style: Style): string {
  return level === undefined ? '' : indentation(level, style) + ' '.repeat(widths(style).text)
}
