import { canRead, settle } from './heading-numbers.ts'
import type { Slot } from './line-slots.ts'

/**
 * Settles the anchors of a contents list, `[title](#anchor)`, from the headings they lead to: an
 * anchor that can be read as the slug of one of `headings` (mended titles without `#`) is read so.
 */
export function settleAnchors(lines: readonly Slot[][], headings: readonly string[]): Slot[][] {
  const slugs = [...new Set(headings.map(slugOf))].filter((slug) => slug !== '')
  const slugsByLength = new Map<number, string[]>()
  for (const slug of slugs) {
    const length = [...slug].length
    slugsByLength.set(length, [...(slugsByLength.get(length) ?? []), slug])
  }
  return lines.map((line) => settleLine(line, slugsByLength))
}

function settleLine(line: Slot[], slugsByLength: ReadonlyMap<number, string[]>): Slot[] {
  let settled = line
  const text = line.map(plainCharacter).join('')
  for (const { index } of text.matchAll(/\]\(#/g)) {
    const start = index + 3
    const length = text.slice(start).indexOf(')')
    const slug = slugsByLength.get(length)?.find((candidate) => canRead(line, start, candidate))
    if (slug !== undefined) settled = settle(settled, start, slug)
  }
  return settled
}

/** One UTF-16 unit a slot, so that offsets are slots. */
function plainCharacter(slot: Slot): string {
  const [option = ''] = slot.options
  return slot.kind === 'kept' && option.length === 1 ? option : '\n'
}

/** The anchor a heading gets: lower case, only letters, digits, `-` and `_`, spaces as `-`. */
function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-')
}
