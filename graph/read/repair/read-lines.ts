import { settleAnchors } from './anchors.ts'
import { chooseReading } from './choose-reading.ts'
import { settleHeadingNumbers } from './heading-numbers.ts'
import { buildLanguageModel, type LanguageModel } from './language-model.ts'
import type { Slot } from './line-slots.ts'
import type { RepairKnowledge } from './repair-knowledge.ts'

/**
 * Reads all lines of a damaged text: one string a slot. Settles what the structure tells (numbers of
 * headings), reads the lines, then settles the anchors of a contents list from the headings.
 */
export function readLines(lines: readonly Slot[][], knowledge: RepairKnowledge): string[][] {
  if (!lines.some((line) => line.some(isOpen))) return lines.map(certain)
  const numbered = settleHeadingNumbers(lines)
  const alphabet = new Set(
    lines.flat().flatMap((slot) => slot.options.flatMap((option) => [...option]))
  )
  const model = buildLanguageModel({ ...knowledge, known: lines.flatMap(certainRuns), alphabet })
  const read = numbered.map((line) => readLine(line, model))
  const anchored = settleAnchors(numbered, headingsOf(read))
  return anchored.map((line, at) =>
    line === numbered[at] ? (read[at] ?? []) : readLine(line, model)
  )
}

function readLine(line: readonly Slot[], model: LanguageModel): string[] {
  if (!line.some(isOpen)) return certain(line)
  const read: string[] = []
  for (let start = 0; start < line.length; ) {
    const end = pieceEnd(line, start)
    read.push(
      ...chooseReading(
        line.slice(start, end).map((slot) => slot.options),
        model
      )
    )
    start = end
  }
  return read
}

/** Long lines are read in pieces, so that memory stays bounded; cut at a space or sign if there is one. */
function pieceEnd(line: readonly Slot[], start: number): number {
  for (let at = start + PIECE; at < Math.min(line.length, start + 2 * PIECE); at++) {
    if (line[at]?.kind === 'kept') return at
  }
  return Math.min(line.length, start + 2 * PIECE)
}

const PIECE = 1000

function headingsOf(read: readonly string[][]): string[] {
  return read
    .map((options) => options.join(''))
    .filter((line) => /^#{1,6} /.test(line))
    .map((line) => line.replace(/^#+ /, ''))
}

function isOpen(slot: Slot): boolean {
  return slot.options.length > 1
}

function certain(line: readonly Slot[]): string[] {
  return line.map((slot) => slot.options[0] ?? '')
}

function certainRuns(line: readonly Slot[]): string[] {
  return line
    .map((slot) => (isOpen(slot) ? '\n' : (slot.options[0] ?? '')))
    .join('')
    .split('\n')
    .filter((run) => run.length > 1)
}
