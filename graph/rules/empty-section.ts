import type { Problems } from '../problems.ts'
import type { Heading } from '../read/outline.ts'
import { cleanTitle } from '../topics/clean-title.ts'
import { headingKind } from '../topics/title-kinds.ts'
import type { HeadingGroup } from './heading-groups.ts'

/** Where a larger share of a level's headings is empty, that is the outline's way of naming topics. */
const MOST_EMPTY = 0.2

/** Reports a heading with nothing under it where nearly all headings of its level hold something: elsewhere it is a topic. */
export function checkEmptySections(
  outline: string,
  groups: HeadingGroup[],
  problems: Problems
): void {
  const byLevel = new Map<number, { empty: Heading[]; full: number }>()
  for (const heading of groups.flatMap(({ headings }) => headings)) {
    if (headingKind(cleanTitle(heading.text)) !== 'plain') continue
    const level = byLevel.get(heading.level) ?? { empty: [], full: 0 }
    if (heading.children.length === 0) level.empty.push(heading)
    else level.full++
    byLevel.set(heading.level, level)
  }
  for (const { empty, full } of byLevel.values())
    if (full > empty.length && empty.length <= Math.max(1, MOST_EMPTY * (full + empty.length)))
      for (const { text, line, column } of empty)
        problems.add({
          rule: 'empty-section',
          severity: 'warning',
          at: { outline, line, column },
          values: { title: text }
        })
}
