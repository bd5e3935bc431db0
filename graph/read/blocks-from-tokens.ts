import type { Token } from 'markdown-it'
import type { Block, Bullet, Heading, LeadIn } from './outline.ts'
import { tableFromTokens } from './table-from-tokens.ts'

/** What is being filled: the outline, a heading, or a bullet (level −1). */
type Open = { level: number; children: Block[]; leadIn: LeadIn | undefined }

/** The containers that are open, outermost first; the outline itself is never closed. */
type Nest = { open: Open[]; lines: string[] }

const BULLET_LEVEL = -1

/** Nests markdown-it's flat tokens: headings by level, bullets by list, lead-ins over what follows them. */
export function blocksFromTokens(tokens: Token[], lines: string[]): Block[] {
  const blocks: Block[] = []
  const nest: Nest = { open: [{ level: 0, children: blocks, leadIn: undefined }], lines }
  for (let i = 0; i < tokens.length; i++) i = readToken(tokens, i, nest)
  return blocks
}

/** Reads one token and gives back the index of the last one it used. */
function readToken(tokens: Token[], i: number, nest: Nest): number {
  const token = tokens[i]
  if (!token) return i
  const line = (token.map?.[0] ?? 0) + 1
  switch (token.type) {
    case 'heading_open':
      openHeading(Number(token.tag[1]), tokens[i + 1]?.content ?? '', line, nest)
      return i + 2
    case 'list_item_open':
      return openBullet(tokens, i, line, nest)
    case 'list_item_close':
      closeBullet(nest)
      return i
    case 'table_open': {
      const { table, end } = tableFromTokens(tokens, i, nest.lines)
      add(table, nest)
      return end
    }
    case 'inline':
      addParagraph(token.content, line, nest)
      return i
    case 'fence':
    case 'formula':
    case 'code_block':
    case 'html_block':
      add({ kind: 'code', text: token.content, line, column: 1 }, nest)
      return i
    default:
      return i
  }
}

function top({ open }: Nest): Open {
  return open[open.length - 1] as Open // the outline itself is never closed
}

function add(block: Block, nest: Nest) {
  const { leadIn, children } = top(nest)
  ;(leadIn?.children ?? children).push(block)
}

/** A heading inside a list item stays there: only headings of the same container close. */
function openHeading(level: number, text: string, line: number, nest: Nest) {
  const heading: Heading = {
    kind: 'heading',
    level,
    text,
    line,
    column: columnOf(nest.lines, line, text),
    children: []
  }
  while (top(nest).level >= level) nest.open.pop()
  top(nest).leadIn = undefined
  top(nest).children.push(heading)
  nest.open.push({ level, children: heading.children, leadIn: undefined })
}

function openBullet(tokens: Token[], i: number, line: number, nest: Nest): number {
  const bullet: Bullet = { kind: 'bullet', text: '', line, column: 1, children: [] }
  add(bullet, nest)
  nest.open.push({ level: BULLET_LEVEL, children: bullet.children, leadIn: undefined })
  const inline = tokens[i + 1]?.type === 'paragraph_open' ? tokens[i + 2] : undefined
  if (!inline) return i
  const [first = '', ...rest] = inline.content.split('\n')
  bullet.text = first.replace(/^\[[ xX]\]\s+/, '')
  // "-" alone in its line has its text in the next.
  bullet.line = (inline.map?.[0] ?? line - 1) + 1
  bullet.column = columnOf(nest.lines, bullet.line, first) + first.length - bullet.text.length
  addLines(rest, bullet.line + 1, nest)
  return i + 3
}

function closeBullet({ open }: Nest) {
  while (open.at(-1)?.level !== BULLET_LEVEL) open.pop()
  open.pop()
}

// "**线性回归**（二分类）：rest" → bold words, bracket, rest
const LEAD_IN = /^(?:\*\*|__)(.+?)(?:\*\*|__)\s*([（(][^（()）]*[）)])?\s*[：:]\s*([\s\S]*)$/
// "**目标：**掌握基础" → the colon inside the bold words
const LEAD_IN_INSIDE =
  /^(?:\*\*|__)([^*_]+?)([（(][^（()）]*[）)])?\s*[：:](?:\*\*|__)\s*([\s\S]*)$/

/** Bold words that open a line are a lead-in only with a colon: `**完成！**` closes a text. */
function addParagraph(content: string, line: number, nest: Nest) {
  for (const [n, text] of content.split('\n').entries()) {
    const [, words, bracket = '', after] = LEAD_IN_INSIDE.exec(text) ?? LEAD_IN.exec(text) ?? []
    if (words === undefined || after === undefined) addLines([text], line + n, nest)
    else openLeadIn(words, bracket, after, line + n, nest)
  }
}

function openLeadIn(words: string, bracket: string, after: string, line: number, nest: Nest) {
  const leadIn: LeadIn = {
    kind: 'lead-in',
    text: words + bracket,
    rest: after.trim(),
    line,
    column: columnOf(nest.lines, line, words),
    children: []
  }
  top(nest).children.push(leadIn)
  top(nest).leadIn = leadIn
}

function addLines(texts: string[], line: number, nest: Nest) {
  for (const [n, text] of texts.entries())
    add({ kind: 'prose', text, line: line + n, column: columnOf(nest.lines, line + n, text) }, nest)
}

/** Column, from 1, at which a text stands in its line; 1 where markup broke it up. */
function columnOf(lines: string[], line: number, text: string): number {
  return Math.max(0, (lines[line - 1] ?? '').indexOf(text)) + 1
}
