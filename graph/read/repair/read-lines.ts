import { settleAnchors } from './anchors.ts'
import { chooseReading } from './choose-reading.ts'
import { settleHeadingNumbers } from './heading-numbers.ts'
import { buildLanguageModel, type LanguageModel } from './language-model.ts'
import type { Slot } from './line-slots.ts'
import type { RepairKnowledge } from './repair-knowledge.ts'

/**
 * Reads all lines of a damaged text, in time and memory proportional to it. Settles what the structure tells (numbers of
 * headings), reads the lines, then settles the anchors of a contents list from the headings.
 */
export function readLines(lines: readonly Slot[][], knowledge: RepairKnowledge): string[] {
  if (!lines.some((line) => line.some(isOpen))) return lines.map(certain)
  const numbered = settleHeadingNumbers(lines)
  const model = buildLanguageModel({
    ...knowledge,
    known: lines.flatMap(certainRuns),
    alphabet: alphabetOf(lines)
  })
  const read = numbered.map((line) => readLine(line, model))
  const anchored = settleAnchors(numbered, headingsOf(read))
  return anchored.map((line, at) =>
    line === numbered[at] ? (read[at] ?? '') : readLine(line, model)
  )
}

function alphabetOf(lines: readonly Slot[][]): Set<string> {
  const alphabet = new Set<string>()
  const seen = new Set<Slot>()
  for (const line of lines) {
    for (const slot of line) {
      if (seen.has(slot)) continue
      seen.add(slot)
      for (const option of slot.options) for (const character of option) alphabet.add(character)
    }
  }
  return alphabet
}

function readLine(line: readonly Slot[], model: LanguageModel): string {
  if (!line.some(isOpen)) return certain(line)
  let read = ''
  for (let start = 0; start < line.length; ) {
    const end = pieceEnd(line, start)
    const places = line.slice(start, end).map((slot) => slot.options)
    read += chooseReading(places, model).join('')
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

function headingsOf(read: readonly string[]): string[] {
  return read.filter((line) => /^#{1,6} /.test(line)).map((line) => line.replace(/^#+ /, ''))
}

function isOpen(slot: Slot): boolean {
  return slot.options.length > 1
}

function certain(line: readonly Slot[]): string {
  let read = ''
  for (const slot of line) read += slot.options[0] ?? ''
  return read
}

function certainRuns(line: readonly Slot[]): string[] {
  let runs = ''
  for (const slot of line) runs += isOpen(slot) ? '\n' : (slot.options[0] ?? '')
  return runs.split('\n').filter((run) => run.length > 1)
}
