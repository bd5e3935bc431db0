import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { repairText } from '../../../graph/read/repair/repair-text.ts'
import { damage } from '../../damage.ts'
import { readFrequencies } from '../../fixtures/repair/read-frequencies.ts'

const knowledge = { frequencies: readFrequencies(), vocabulary: [] as string[] }

/** Language → the least share of its characters beyond ASCII that must be right after bytes were lost. */
const LEAST: [language: string, windows1252: number, windows1254: number][] = [
  ['french', 0.99, 0.99],
  ['spanish', 0.97, 0.97],
  ['portuguese', 0.98, 0.98],
  ['czech', 0.9, 0.9],
  ['vietnamese', 0.9, 0.9],
  ['russian', 0.98, 0.97],
  ['japanese', 0.94, 0.93],
  ['traditional', 0.97, 0.96],
  ['korean', 0.91, 0.88]
]

describe('a text of another language with bytes lost', () => {
  it.each(LEAST)('is mended: %s', (language, least1252, least1254) => {
    const truth = readFileSync(
      new URL(`../../fixtures/repair/${language}.md`, import.meta.url),
      'utf8'
    )
    const shares = (['windows-1252', 'windows-1254'] as const).map((page) => {
      const damaged = damage(truth, page).replaceAll('\u00a0', ' ')
      return shareRight(truth, repairText(damaged, knowledge)?.text ?? damaged)
    })
    expect(shares[0]).toBeGreaterThanOrEqual(least1252)
    expect(shares[1]).toBeGreaterThanOrEqual(least1254)
  })
})

/** The share of the characters beyond ASCII that stand at their place in `text`. */
function shareRight(truth: string, text: string): number {
  const lines = text.split('\n')
  let all = 0
  let right = 0
  for (const [at, line] of truth.split('\n').entries()) {
    const mended = [...(lines[at] ?? '')]
    for (const [column, character] of [...line].entries()) {
      if (character < '\u0080') continue
      all++
      if (mended[column] === character) right++
    }
  }
  return right / all
}
