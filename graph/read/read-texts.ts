import type { Problems } from '../problems.ts'
import { decodeBytes } from './decode-bytes.ts'
import type { OutlineText } from './parse-outline.ts'
import { isDoubleDecoded } from './repair/is-double-decoded.ts'
import { repairText } from './repair/repair-text.ts'
import type { WordFrequencies } from './repair/word-frequencies.ts'

/** One input: its name in every place, and its bytes. */
export type OutlineInput = { outline: string; bytes: Uint8Array }

export type ReadKnowledge = {
  /** Names the repair may expect, besides those of the healthy inputs. */
  vocabulary: readonly string[]
  /** Loads the word frequencies; called only when there is something to repair. */
  loadFrequencies: () => Promise<WordFrequencies>
}

/**
 * Decodes all inputs and mends those that were decoded twice, with the healthy ones' words as vocabulary.
 * Throws `InputError` for an input that is empty or binary.
 */
export async function readTexts(
  inputs: OutlineInput[],
  { vocabulary, loadFrequencies }: ReadKnowledge,
  problems: Problems
): Promise<OutlineText[]> {
  const texts = inputs.map(({ outline, bytes }): OutlineText => {
    const { text, encoding, unreadable, isDoubtful } = decodeBytes(bytes, outline)
    if (isDoubtful) reportDoubt(outline, encoding, problems)
    else if (encoding !== 'utf-8') reportEncoding(outline, encoding, problems)
    if (unreadable.length > 0) reportUnreadable(outline, encoding, unreadable, problems)
    return { outline, text, encoding, repaired: 0 }
  })
  const damaged = texts.filter(({ text }) => isDoubleDecoded(text) !== null)
  if (damaged.length > 0) {
    const words = [
      ...vocabulary,
      ...texts.filter((text) => !damaged.includes(text)).flatMap(({ text }) => namesIn(text))
    ]
    const knowledge = { frequencies: await loadFrequencies(), vocabulary: words }
    for (const text of damaged) mend(text, knowledge, problems)
  }
  return texts
}

function mend(text: OutlineText, knowledge: Parameters<typeof repairText>[1], problems: Problems) {
  const mended = repairText(text.text, knowledge)
  if (!mended) return
  const { encoding, repaired, completed, guessed, guesses, lost } = mended
  Object.assign(text, { text: mended.text, encoding, repaired })
  problems.add({
    rule: 'damaged-encoding',
    severity: 'note',
    at: { outline: text.outline, line: guesses[0]?.line ?? 1, column: 1 },
    values: {
      encoding,
      repaired,
      completed,
      guessed,
      lost,
      lines: guesses.map(({ line }) => line)
    }
  })
}

function reportUnreadable(
  outline: string,
  encoding: string,
  lines: readonly number[],
  problems: Problems
) {
  problems.add({
    rule: 'unreadable-bytes',
    severity: 'warning',
    at: { outline, line: lines[0] ?? 1, column: 1 },
    values: { encoding, lines }
  })
}

function reportEncoding(outline: string, encoding: string, problems: Problems) {
  problems.add({
    rule: 'assumed-encoding',
    severity: 'note',
    at: { outline, line: 1, column: 1 },
    values: { encoding }
  })
}

function reportDoubt(outline: string, encoding: string, problems: Problems) {
  problems.add({
    rule: 'unknown-encoding',
    severity: 'warning',
    at: { outline, line: 1, column: 1 },
    values: { encoding }
  })
}

/** The names in headings and list items, roughly: what a damaged outline of the same field is likely to repeat. */
function namesIn(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => /^\s*(?:#|[-*+|]|\d+[.)])/.test(line))
    .flatMap((line) => line.split(/[\s#*+|,，、/（）()：:→<>.\-\d《》]+/))
    .filter((name) => /\p{Script=Han}{2}/u.test(name))
}
