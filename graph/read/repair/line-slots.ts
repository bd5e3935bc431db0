import type { Candidates } from './candidates.ts'
import { type Sequence, scanSequences } from './sequences.ts'

/**
 * One place of a damaged line and what can stand there. `kept`: as it was; `whole`: one character,
 * certain; `broken`: bytes are missing, one of `options`; `lost`: nothing fits, left as it was.
 */
export type Slot = { kind: 'kept' | 'whole' | 'broken' | 'lost'; options: readonly string[] }

type Reading = {
  byteOf: ReadonlyMap<number, number>
  spaceIsA0: boolean
  candidates: Candidates
}

/** Takes one line apart into slots, in order; the first options joined have the line's length or less. */
export function slotsOfLine(line: string, reading: Reading): Slot[] {
  const slots: Slot[] = []
  const sequences = scanSequences(line, reading.byteOf, reading.spaceIsA0)
  for (const [at, sequence] of sequences.entries()) {
    const source = line.slice(sequence.start, sequence.end)
    if (sequence.kind === 'whole') slots.push({ kind: 'whole', options: [sequence.read] })
    else if (sequence.kind === 'stray') slots.push({ kind: 'kept', options: [source] })
    else if (sequence.kind === 'broken') slots.push(brokenSlot(sequence, source, reading))
    else slots.push(...plainSlots(spaceTaken(sequences[at - 1]) ? source.slice(1) : source))
  }
  return slots
}

function plainSlots(source: string): Slot[] {
  return [...source].map((character): Slot => ({ kind: 'kept', options: [character] }))
}

function spaceTaken(before: Sequence | undefined): boolean {
  return before?.kind === 'broken' && before.spaceAfter
}

type Broken = Extract<Sequence, { kind: 'broken' }>

/** A space behind a broken sequence belongs to its slot: it is a space or the lost byte A0. */
function brokenSlot({ bytes, spaceAfter }: Broken, source: string, reading: Reading): Slot {
  const without = reading.candidates(bytes)
  if (!spaceAfter)
    return without.length > 0
      ? { kind: 'broken', options: without }
      : { kind: 'lost', options: [source] }
  const withA0 = reading.candidates([...bytes, 0xa0])
  // What the space completes did not lose its byte a second time.
  const others = without.filter((character) => !withA0.includes(character))
  const options = [...withA0, ...others.map((character) => `${character} `)]
  return options.length > 0
    ? { kind: 'broken', options }
    : { kind: 'lost', options: [`${source} `] }
}
