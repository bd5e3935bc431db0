import type { Problems } from '../problems.ts'
import type { Heading } from '../read/outline.ts'
import { cleanTitle } from '../topics/clean-title.ts'
import { foldName } from '../topics/fold-name.ts'
import type { HeadingGroup } from './heading-groups.ts'

/** Reports a heading whose title another one of the same group bears already; numbering and spelling aside. */
export function checkDuplicateHeadings(
  outline: string,
  groups: HeadingGroup[],
  problems: Problems
): void {
  for (const { headings } of groups) {
    const firstByName = new Map<string, Heading>()
    for (const heading of headings) {
      const title = cleanTitle(heading.text)
      const name = foldName(title)
      const first = firstByName.get(name)
      if (!first) firstByName.set(name, heading)
      else if (name !== '')
        problems.add({
          rule: 'duplicate-heading',
          severity: 'warning',
          at: { outline, line: heading.line, column: heading.column },
          values: { title },
          other: { file: outline, line: first.line }
        })
    }
  }
}
