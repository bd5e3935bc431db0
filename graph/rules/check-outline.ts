import type { Problems } from '../problems.ts'
import type { Outline } from '../read/outline.ts'
import type { ItemTree } from '../topics/item.ts'
import { checkDuplicateHeadings } from './duplicate-heading.ts'
import { checkEmptySections } from './empty-section.ts'
import { headingGroups } from './heading-groups.ts'
import { checkLongItems } from './long-item.ts'
import { checkNumbering } from './mixed-numbering.ts'
import { checkSkippedLevels } from './skipped-level.ts'

/** What is odd about the form of one outline, as it was written and as it was read. */
export function checkOutline(outline: Outline, tree: ItemTree, problems: Problems): void {
  const groups = headingGroups(outline.blocks)
  checkDuplicateHeadings(outline.outline, groups, problems)
  checkSkippedLevels(outline.outline, groups, problems)
  checkEmptySections(outline.outline, groups, problems)
  checkNumbering(outline.outline, groups, problems)
  checkLongItems(tree, problems)
}
