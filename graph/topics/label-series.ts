import type { Bullet } from '../read/outline.ts'
import { withoutBrackets } from './bracket.ts'
import { cleanTitle } from './clean-title.ts'
import type { Context } from './context.ts'
import { findLabel, type Label } from './find-label.ts'
import { isSentence } from './sentence.ts'
import { splitList } from './split-list.ts'
import { labelKind } from './title-kinds.ts'

/** "How to Code - Simple Data", "How to Code - Complex Data": labels that several unmarked bullets of one list share. */
export function findSeries(bullets: Bullet[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { text } of bullets) {
    const label = findLabel(text)
    if (label && !label.isMarked && label.rest !== '')
      counts.set(label.label, (counts.get(label.label) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([label]) => label))
}

/** One name behind a label that its neighbours share: the whole is the title. */
export function isPartOfSeries(
  { label, rest, isMarked }: Label,
  { series, known }: Context
): boolean {
  const words = cleanTitle(rest)
  return (
    !isMarked &&
    series.has(label) &&
    labelKind(withoutBrackets(cleanTitle(label))) === undefined &&
    words.length <= LONGEST_SERIES_NAME &&
    !isSentence(withoutBrackets(words), known) &&
    splitList(words, known).length === 1
  )
}

const LONGEST_SERIES_NAME = 60
