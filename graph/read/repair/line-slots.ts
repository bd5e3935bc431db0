import type { Candidates } from './candidates.ts'
import { type Sequence, scanSequences } from './sequences.ts'

/**
 * One place of a damaged line and what can stand there. `kept`: as it was; `whole`: one character,
 * certain; `broken`: bytes are missing, one of `options`; `lost`: nothing fits, left as it was.
 */
export type Slot = { kind: 'kept' | 'whole' | 'broken' | 'lost'; options: readonly string[] }

/** Gives the slots of one line, in order; their first options joined have the line's length or less. */
export type SlotReader = (line: string) => Slot[]

type Reading = {
  byteOf: ReadonlyMap<number, number>
  spaceIsA0: boolean
  candidates: Candidates
}

/**
 * A reader of lines. Equal slots are one object, whatever the size of the text: slots are never
 * changed, only replaced.
 */
export function createSlotReader(reading: Reading): SlotReader {
  const known = new Map<string, Slot>()
  const shared = (key: string, create: () => Slot): Slot => {
    const slot = known.get(key) ?? create()
    known.set(key, slot)
    return slot
  }
  const single = (kind: Slot['kind'], option: string): Slot =>
    shared(`${kind} ${option}`, () => ({ kind, options: [option] }))
  return (line) => {
    const slots: Slot[] = []
    const sequences = scanSequences(line, reading.byteOf, reading.spaceIsA0)
    if (isHealthy(line, sequences)) return [...line].map((character) => single('kept', character))
    for (const [at, sequence] of sequences.entries()) {
      const source = line.slice(sequence.start, sequence.end)
      if (sequence.kind === 'whole') slots.push(single('whole', sequence.read))
      else if (sequence.kind === 'stray') slots.push(single('kept', source))
      else if (sequence.kind === 'broken')
        slots.push(
          shared(`broken ${sequence.spaceAfter} ${source}`, () =>
            brokenSlot(sequence, source, reading)
          )
        )
      else {
        const plain = spaceTaken(sequences[at - 1]) ? source.slice(1) : source
        for (const character of plain) slots.push(single('kept', character))
      }
    }
    return slots
  }
}

/**
 * Whether a line was written after the damage: all it has beyond ASCII are small accented letters
 * among plain ones (é in déjà), which as bytes would have lost all that followed them.
 */
function isHealthy(line: string, sequences: readonly Sequence[]): boolean {
  let accents = 0
  for (const sequence of sequences) {
    if (sequence.kind === 'whole') return false
    if (sequence.kind !== 'broken') continue
    if (!isAccent(line, sequence)) return false
    accents++
  }
  return accents > 0
}

function isAccent(line: string, { start, bytes }: Broken): boolean {
  const [before = '', letter = '', after = ''] = [start - 1, start, start + 1].map((at) =>
    line.charAt(at)
  )
  return bytes.length === 1 && /\p{Ll}/u.test(letter) && /[a-z]/i.test(before + after)
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
