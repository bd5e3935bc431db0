import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CodePage } from '../../../graph/read/repair/code-pages.ts'
import { repairText } from '../../../graph/read/repair/repair-text.ts'
import { damage } from '../../damage.ts'
import { readFrequencies } from '../../fixtures/repair/read-frequencies.ts'

const knowledge = { frequencies: readFrequencies(), vocabulary: [] }

/** Outlines on gardening, cooking and physics; the least share of letters and signs to be right. */
const LEAST: Array<[outline: string, least: number, leastWithSpaces: number]> = [
  ['gardening', 0.98, 0.975],
  ['traditional', 0.985, 0.975],
  ['japanese', 0.958, 0.954],
  ['korean', 0.93, 0.92],
  ['russian', 0.977, 0.977],
  ['vietnamese', 0.99, 0.99],
  ['french', 0.999, 0.999],
  ['spanish', 0.997, 0.997],
  ['portuguese', 0.997, 0.997],
  ['czech', 0.995, 0.995]
]

describe.each(LEAST)('the outline %s', (outline, least, leastWithSpaces) => {
  const truth = readFileSync(
    new URL(`../../fixtures/repair/${outline}.md`, import.meta.url),
    'utf8'
  )
  const mendedFrom = (damaged: string): string => repairText(damaged, knowledge)?.text ?? damaged

  it.each(['windows-1252', 'windows-1254'] as const)('is mended after %s', (page) => {
    const damaged = damage(truth, page)
    expect(shareRight(truth, damaged)).toBeLessThan(least)
    expect(shareRight(truth, mendedFrom(damaged))).toBeGreaterThanOrEqual(least)
  })

  it.each(['windows-1252', 'windows-1254'] as const)(
    'is mended after %s that turned no-break spaces to spaces',
    (page: CodePage) => {
      const mended = mendedFrom(damage(truth, page).replaceAll('\u00a0', ' '))
      expect(shareRight(truth, mended)).toBeGreaterThanOrEqual(leastWithSpaces)
    }
  )
})

/** The share of letters and signs beyond ASCII that stand where they belong, spaces left out of account. */
function shareRight(truth: string, text: string): number {
  const lines = text.split('\n')
  let all = 0
  let right = 0
  for (const [at, line] of truth.split('\n').entries()) {
    const read = withoutSpaces(lines[at] ?? '')
    for (const [column, character] of withoutSpaces(line).entries()) {
      if (!/\p{L}|[^\0-\u007f]/u.test(character)) continue
      all++
      if (read[column] === character) right++
    }
  }
  return right / all
}

function withoutSpaces(line: string): string[] {
  return [...line.replace(/[ \u00a0]/g, '')]
}
