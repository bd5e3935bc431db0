import { createCandidates } from './candidates.ts'
import { byteByCharacter } from './code-pages.ts'
import { droppableBytes } from './droppable-bytes.ts'
import { isDoubleDecoded } from './is-double-decoded.ts'
import { slotsOfLine } from './line-slots.ts'
import { readLines } from './read-lines.ts'
import type { RepairKnowledge } from './repair-knowledge.ts'

/**
 * A mended text. `repaired`: characters restored, `lost`: sequences that no character fits (left as
 * they stood), `guessed`: each line on which a lost byte was filled in by judgement, `text` the line
 * as mended, `line` from 1.
 */
export type RepairedText = {
  text: string
  /** "utf-8 (read as windows-1254)" */
  encoding: string
  repaired: number
  guessed: Array<{ line: number; text: string }>
  lost: number
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/g

/**
 * Mends a text that was UTF-8, read as a single-byte code page and saved again, with or without the
 * bytes that page does not define. Null for a text that is not damaged. Line breaks and the number
 * of lines stay; only characters inside lines change.
 */
export function repairText(text: string, knowledge: RepairKnowledge): RepairedText | null {
  const page = isDoubleDecoded(text)
  if (page === null) return null
  const byteOf = byteByCharacter(page)
  const { bytes, spaceIsA0 } = droppableBytes(text, byteOf)
  const candidates = createCandidates(bytes)
  const lines = (text.match(LINE) ?? []).map((line) =>
    slotsOfLine(line, { byteOf, spaceIsA0, candidates })
  )
  const mended = readLines(lines, knowledge)
  const read = mended.map((options) => options.join(''))
  const slots = lines.flat()
  return {
    text: read.join('').replace(/^\ufeff/, ''),
    encoding: `utf-8 (read as ${page})`,
    repaired: slots.filter((slot) => slot.kind === 'whole' || slot.kind === 'broken').length,
    guessed: lines.flatMap((line, at) =>
      line.some((slot) => slot.kind === 'broken')
        ? [{ line: at + 1, text: (read[at] ?? '').replace(/[\r\n]+$/, '') }]
        : []
    ),
    lost: slots.filter((slot) => slot.kind === 'lost').length
  }
}
