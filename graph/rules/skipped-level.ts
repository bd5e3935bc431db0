import type { Problems } from '../problems.ts'
import type { Heading } from '../read/outline.ts'
import type { HeadingGroup } from './heading-groups.ts'

/**
 * Reports headings that skip a level below the one around them, and headings at the top that are deeper than others
 * there. Where an outline does so throughout, the first place speaks for all of its kind.
 */
export function checkSkippedLevels(
  outline: string,
  groups: HeadingGroup[],
  problems: Problems
): void {
  const byKind = new Map<string, { first: Heading; other: Heading | undefined; count: number }>()
  for (const { parent, headings } of groups) {
    const outermost = Math.min(...headings.map(({ level }) => level))
    const expected = parent ? parent.level + 1 : outermost
    for (const heading of headings) {
      if (heading.level <= expected) continue
      const kind = `${expected} ${heading.level}`
      const known = byKind.get(kind)
      if (known) known.count++
      else byKind.set(kind, { first: heading, other: parent, count: 1 })
    }
  }
  for (const [kind, { first, other, count }] of byKind) {
    const mark = '#'.repeat(Number(kind.split(' ')[0]))
    problems.add({
      rule: 'skipped-level',
      severity: 'warning',
      at: { outline, line: first.line, column: first.column },
      values: { title: first.text, parent: other?.text, count, mark },
      ...(other ? { other: { file: outline, line: other.line } } : {})
    })
  }
}
