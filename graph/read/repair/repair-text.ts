import { createCandidates } from './candidates.ts'
import { byteByCharacter } from './code-pages.ts'
import { droppableBytes } from './droppable-bytes.ts'
import { isDoubleDecoded } from './is-double-decoded.ts'
import { createSlotReader, type Slot } from './line-slots.ts'
import { readLines } from './read-lines.ts'
import type { RepairKnowledge } from './repair-knowledge.ts'

/** A mended text, and how sure one can be of it. Counts are of characters. */
export type RepairedText = {
  text: string
  /** "utf-8 (read as windows-1254)" */
  encoding: string
  /** Restored in all: those whose bytes were all there, those completed and those guessed. */
  repaired: number
  /** Of these, the ones that had lost bytes, and only one character explains what was left. */
  completed: number
  /** Of these, the ones that had lost bytes, and one of several characters was chosen. */
  guessed: number
  /** Each line with a guess: its number from 1, and the line as mended. */
  guesses: Array<{ line: number; text: string }>
  /** Sequences that no character explains; they stand as they stood. */
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
  const lines = (text.match(LINE) ?? []).map(createSlotReader({ byteOf, spaceIsA0, candidates }))
  const read = readLines(lines, knowledge)
  return {
    text: read.join('').replace(/^\ufeff/, ''),
    encoding: `utf-8 (read as ${page})`,
    ...countSlots(lines),
    guesses: lines.flatMap((line, at) =>
      line.some(isGuess) ? [{ line: at + 1, text: (read[at] ?? '').replace(/[\r\n]+$/, '') }] : []
    )
  }
}

function countSlots(lines: readonly Slot[][]) {
  const counts = { repaired: 0, completed: 0, guessed: 0, lost: 0 }
  for (const line of lines) {
    for (const slot of line) {
      if (slot.kind === 'whole' || slot.kind === 'broken') counts.repaired++
      if (slot.kind === 'broken') counts[isGuess(slot) ? 'guessed' : 'completed']++
      if (slot.kind === 'lost') counts.lost++
    }
  }
  return counts
}

function isGuess(slot: Slot): boolean {
  return slot.kind === 'broken' && slot.options.length > 1
}
