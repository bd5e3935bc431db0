import { InputError } from '../input-error.ts'
import { allItems, type ItemTree } from './item.ts'

/** Throws `InputError` for the first outline that names nothing to learn. */
export function refuseEmptyOutlines(trees: ItemTree[]): void {
  const empty = trees.find(({ root }) => !allItems(root).some((item) => !item.isAdvice))
  if (empty)
    throw new InputError(
      `${empty.outline}: no topic found; an outline needs headings or list items that name what to learn`
    )
}
