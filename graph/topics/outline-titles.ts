import type { Block, Outline } from '../read/outline.ts'
import { plainText } from '../read/plain-text.ts'
import { cleanTitle } from './clean-title.ts'
import { findLabel } from './find-label.ts'
import { headingKind, labelKind } from './title-kinds.ts'

/** The raw texts of an outline's headings and bullets, in order; code, prose, and what is listed as resources or projects left out. */
export function outlineTitles(outline: Outline): string[] {
  const titles: string[] = []
  const open: Block[] = [...outline.blocks].reverse()
  for (let block = open.pop(); block; block = open.pop()) {
    if (block.kind === 'heading' || block.kind === 'bullet' || block.kind === 'lead-in') {
      titles.push(block.text)
      if (holdsFacts(block)) continue
      for (let i = block.children.length - 1; i >= 0; i--) open.push(block.children[i] as Block) // i is in range
    }
  }
  return titles
}

/** Whether what stands below is a list of resources, projects or remarks, whose words are no names. */
function holdsFacts(block: Extract<Block, { children: Block[] }>): boolean {
  if (block.children.length === 0) return false
  if (block.kind === 'heading') {
    const kind = headingKind(cleanTitle(block.text))
    return kind === 'resources' || kind === 'projects'
  }
  const label = block.kind === 'bullet' ? (findLabel(block.text)?.label ?? block.text) : block.text
  const kind = labelKind(cleanTitle(plainText(label)))
  return kind === 'resources' || kind === 'projects' || kind === 'notes'
}
