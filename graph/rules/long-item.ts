import type { Problems } from '../problems.ts'
import { allItems, type ItemTree } from '../topics/item.ts'

/** A title longer than this reads as a sentence; a Latin word counts as two Han characters. */
const LONGEST_TITLE = 30

/** Longer quotations are cut. */
const LONGEST_QUOTATION = 40

/** Reports headings too long to name a topic, and list items that were read as notes for no other reason than their length. */
export function checkLongItems({ outline, root, decisions }: ItemTree, problems: Problems): void {
  for (const { title, line, column, isHeading, isAdvice } of allItems(root))
    if (isHeading && !isAdvice && widthOf(title) > LONGEST_TITLE)
      problems.add({
        rule: 'long-item',
        severity: 'warning',
        at: { outline, line, column },
        values: { title: shortened(title), isHeading: true }
      })
  for (const { text, reason, line, column } of decisions)
    if (reason === 'too-long')
      problems.add({
        rule: 'long-item',
        severity: 'note',
        at: { outline, line, column },
        values: { title: shortened(text), isHeading: false }
      })
}

function widthOf(title: string): number {
  const han = title.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = title.match(/\p{Script=Latin}+/gu)?.length ?? 0
  return han + 2 * words
}

function shortened(title: string): string {
  const letters = Array.from(title)
  return letters.length > LONGEST_QUOTATION
    ? `${letters.slice(0, LONGEST_QUOTATION).join('')}…`
    : title
}
