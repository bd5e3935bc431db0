import MarkdownIt from 'markdown-it'
import { createProblems } from '../graph/problems.ts'
import type { Block } from '../graph/read/outline.ts'
import { parseOutline } from '../graph/read/parse-outline.ts'
import { plainText } from '../graph/read/plain-text.ts'

/** "# 甲" for a heading, "- 乙" for a list item, indented by the lists around it: what two parsers can agree on. */
export type Sketch = string[]

/** A heading or list item of a sketch; of a text of several lines, a list item has the first. */
function sketchLine(lists: number, level: number | undefined, text: string): string {
  const words = level === undefined ? (text.trim().split('\n')[0] ?? '') : text
  const marker = level === undefined ? '-' : '#'.repeat(level)
  return `${'  '.repeat(lists)}${marker} ${words.replace(/\s+/g, ' ').trim()}`.trimEnd()
}

const { unescapeAll } = new MarkdownIt().utils

const TAGS =
  /<(\/?)(li|h[1-6])>([\s\S]*?)(?=<\/?(?:li|h[1-6]|ul|ol|pre|blockquote|hr)\b)|<\/?(?:li|h[1-6])>/g

/** The headings and list items of HTML, as the CommonMark specification and markdown-it print it. */
export function sketchHtml(html: string): Sketch {
  const sketch: Sketch = []
  let lists = 0
  for (const [, end, tag, inside = ''] of html.matchAll(TAGS)) {
    if (tag === 'li' && end) lists--
    else if (tag === 'li') {
      // Of an item's paragraphs only the first can be its name.
      const [first = ''] = inside.split('</p>')
      sketch.push(sketchLine(lists++, undefined, textOf(first)))
    } else if (tag && !end) sketch.push(sketchLine(lists, Number(tag[1]), textOf(inside)))
  }
  return sketch
}

function textOf(html: string): string {
  return unescapeAll(html.replace(/<[^>]*>/g, '').replaceAll('\\', '\\\\'))
}

/** What `parseOutline` reads of a text, its headings and list items in order. */
export function sketchOutline(text: string): Sketch {
  // Two headings of the first level, the first with an item, keep any from being the outline's title.
  const given = {
    outline: 'a.md',
    text: `# 一\n\n- 一\n\n# 二\n\n${text}`,
    encoding: 'utf-8',
    repaired: 0
  }
  const { blocks } = parseOutline(given, createProblems())
  const sketch: Sketch = []
  const open = [...blocks].reverse().map((block) => ({ block, lists: 0 }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { block, lists } = next
    if (block.kind === 'heading') sketch.push(sketchLine(lists, block.level, plainText(block.text)))
    if (block.kind === 'bullet') sketch.push(sketchLine(lists, undefined, plainText(block.text)))
    const inner = lists + (block.kind === 'bullet' ? 1 : 0)
    open.push(
      ...childrenOf(block)
        .map((child) => ({ block: child, lists: inner }))
        .reverse()
    )
  }
  return sketch.slice(3)
}

function childrenOf(block: Block): Block[] {
  return 'children' in block ? block.children : []
}
