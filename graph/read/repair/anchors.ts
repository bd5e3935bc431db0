import { canRead, settle } from './heading-numbers.ts'
import type { Slot } from './line-slots.ts'

/**
 * Settles the anchors of a contents list, `[title](#anchor)`, from the headings they lead to: an
 * anchor that can be read as the slug of one of `headings` (mended titles without `#`) is read so.
 */
export function settleAnchors(lines: readonly Slot[][], headings: readonly string[]): Slot[][] {
  const slugsByKey = new Map<string, string[]>()
  for (const slug of new Set(headings.map(slugOf))) {
    for (const [at, character] of [...slug].entries()) {
      const key = keyOf([...slug].length, at, character)
      const slugs = slugsByKey.get(key)
      if (slugs === undefined) slugsByKey.set(key, [slug])
      else slugs.push(slug)
    }
  }
  return lines.map((line) => settleLine(line, slugsByKey))
}

/** Slugs are found by their length and one character, so that many of them cost no more than few. */
function keyOf(length: number, at: number, character: string): string {
  return `${length} ${at} ${character}`
}

function settleLine(line: Slot[], slugsByKey: ReadonlyMap<string, string[]>): Slot[] {
  const text = line.map(plainCharacter).join('')
  let settled: Slot[] | null = null
  for (const { index } of text.matchAll(/\]\(#/g)) {
    const start = index + 3
    const end = text.indexOf(')', start)
    if (end === -1) break
    const slug = slugsFor(line, start, end, slugsByKey).find((candidate) =>
      canRead(line, start, candidate)
    )
    if (slug === undefined) continue
    settled ??= [...line]
    settle(settled, start, slug)
  }
  return settled ?? line
}

/** The slugs that agree with one place of the anchor; a place of few readings leaves the fewest. */
function slugsFor(
  line: readonly Slot[],
  start: number,
  end: number,
  slugsByKey: ReadonlyMap<string, string[]>
): string[] {
  let fewest = start
  for (let at = start; at < end; at++) {
    if (optionsAt(line, at).length < optionsAt(line, fewest).length) fewest = at
  }
  return optionsAt(line, fewest).flatMap(
    (option) => slugsByKey.get(keyOf(end - start, fewest - start, option)) ?? []
  )
}

function optionsAt(line: readonly Slot[], at: number): readonly string[] {
  return line[at]?.options ?? []
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
