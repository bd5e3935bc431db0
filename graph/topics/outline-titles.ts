import type { Block, Outline } from '../read/outline.ts'

/** The raw texts of an outline's headings and bullets, in order; code and prose left out. */
export function outlineTitles(outline: Outline): string[] {
  const titles: string[] = []
  const open: Block[] = [...outline.blocks].reverse()
  for (let block = open.pop(); block; block = open.pop()) {
    if (block.kind === 'heading' || block.kind === 'bullet' || block.kind === 'lead-in') {
      titles.push(block.text)
      for (let i = block.children.length - 1; i >= 0; i--) open.push(block.children[i] as Block) // i is in range
    }
  }
  return titles
}
