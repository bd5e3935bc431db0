import type { Block, Heading } from '../read/outline.ts'

/** A heading's siblings: all headings of one group in their order. `parent` is undefined at the top of an outline. */
export type HeadingGroup = { parent: Heading | undefined; headings: Heading[] }

/** Every group of headings of an outline, outer ones first. Iterative: depth is the author's. */
export function headingGroups(blocks: Block[]): HeadingGroup[] {
  const groups: HeadingGroup[] = []
  const open: { parent: Heading | undefined; blocks: Block[] }[] = [{ parent: undefined, blocks }]
  for (let next = open.pop(); next; next = open.pop()) {
    const headings = next.blocks.filter((block) => block.kind === 'heading')
    if (headings.length > 0) groups.push({ parent: next.parent, headings })
    for (const block of next.blocks.toReversed())
      if ('children' in block)
        open.push({
          parent: block.kind === 'heading' ? block : next.parent,
          blocks: block.children
        })
  }
  return groups
}
