import type { Token } from 'markdown-it'
import { areList, type BreakLine, breakLines } from './break-lines.ts'
import { countEntries, type MarkedLine, markLines } from './mark-lines.ts'
import type { Block, Bullet, Heading, LeadIn } from './outline.ts'
import { tableFromTokens } from './table-from-tokens.ts'

/** What is being filled: the outline, a heading, a bullet (level −1) or a quotation (−2). */
type Open = { level: number; children: Block[]; leadIn: LeadIn | undefined }

/** The containers that are open, outermost first; the outline itself is never closed. */
type Nest = { open: Open[]; lines: string[]; parse: Parse }

type Parse = (text: string) => Token[]

const BULLET_LEVEL = -1
const QUOTE_LEVEL = -2

/** Nests markdown-it's flat tokens: headings by level, bullets by list, lead-ins over what follows them. */
export function blocksFromTokens(tokens: Token[], lines: string[], parse: Parse): Block[] {
  const blocks: Block[] = []
  const nest: Nest = { open: [{ level: 0, children: blocks, leadIn: undefined }], lines, parse }
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
      closeTo(BULLET_LEVEL, nest)
      return i
    case 'table_open': {
      const { table, end } = tableFromTokens(tokens, i, nest.lines)
      add(table, nest)
      return end
    }
    case 'inline':
      addParagraph(token.content, line, isListAhead(tokens, i), nest)
      return i
    case 'blockquote_open':
      openQuote(nest)
      return i
    case 'blockquote_close':
      closeTo(QUOTE_LEVEL, nest)
      return i
    case 'code_block':
      addCode(token, line, nest)
      return i
    case 'fence':
    case 'formula':
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
  const [head, ...pieces] = breakLines(first)
  const task = /^\[[ xX]\](?:\s+|$)/.exec(head?.text ?? '')?.[0] ?? ''
  bullet.text = (head?.text ?? '').slice(task.length)
  // "-" alone in its line has its text in the next.
  bullet.line = (inline.map?.[0] ?? line - 1) + 1
  const start = first.indexOf(head?.text ?? '') + task.length
  bullet.column = columnOf(nest.lines, bullet.line, first) + Math.max(0, start)
  for (const { text, isMarked } of pieces)
    if (isMarked) addBullet(text, bullet.line, nest)
    else addProse([text], bullet.line, nest)
  addContinuation(rest, bullet.line + 1, nest)
  return i + 3
}

/** Lines that go on in an item. A lead-in that is not indented ends the list for the eye, so it does here. */
function addContinuation(lines: string[], line: number, nest: Nest) {
  const at = lines.findIndex(
    (text, n) => isLeadIn(text) && /^(?:\*\*|__)/.test(nest.lines[line + n - 1] ?? '')
  )
  addText(at < 0 ? lines : lines.slice(0, at), line, nest)
  if (at < 0) return
  const outer = nest.open.findIndex(({ level }) => level === BULLET_LEVEL) - 1
  for (const [n, text] of lines.slice(at).entries())
    addLine(text, line + at + n, { ...nest, open: nest.open.slice(0, outer + 1) })
}

/** Closes the innermost container of this kind, and what is open in it. */
function closeTo(level: number, { open }: Nest) {
  while (open.at(-1)?.level !== level) open.pop()
  open.pop()
}

/** What a quotation leads in ends with it. */
function openQuote(nest: Nest) {
  const { leadIn, children } = top(nest)
  nest.open.push({
    level: QUOTE_LEVEL,
    children: leadIn?.children ?? children,
    leadIn: undefined
  })
}

function isListAhead(tokens: Token[], i: number): boolean {
  const next = tokens[i + 2]?.type
  return next === 'bullet_list_open' || next === 'ordered_list_open' || next === 'table_open'
}

const LIST_MARKER = /^\s*(?:[-*+]|\d{1,9}[.)])\s/

/** Indented lines that are all list items are a list that stands too far to the right, no code. */
function addCode(token: Token, line: number, nest: Nest) {
  const lines = token.content.split('\n').filter((text) => text.trim() !== '')
  if (!lines.every((text) => LIST_MARKER.test(text)))
    return add({ kind: 'code', text: token.content, line, column: 1 }, nest)
  const tokens = nest.parse(token.content)
  for (const inner of tokens)
    if (inner.map) inner.map = [inner.map[0] + line - 1, inner.map[1] + line - 1]
  for (let i = 0; i < tokens.length; i++) i = readToken(tokens, i, nest)
}

// "**线性回归**（二分类）：rest" → bold words, bracket, rest
const LEAD_IN = /^(?:\*\*|__)(.+?)(?:\*\*|__)\s*([（(][^（()）]*[）)])?\s*[：:]\s*([\s\S]*)$/
// "**目标：**掌握基础" → the colon inside the bold words
const LEAD_IN_INSIDE =
  /^(?:\*\*|__)([^*_]+?)([（(][^（()）]*[）)])?\s*[：:](?:\*\*|__)\s*([\s\S]*)$/

/** A paragraph: lead-ins, lists of `<br>` or of marks that Markdown does not know, and prose. */
function addParagraph(content: string, line: number, isBeforeList: boolean, nest: Nest) {
  const lines = content.split('\n')
  const last = isBeforeList ? findHeadline(lines.at(-1) ?? '') : undefined
  addText(last === undefined ? lines : lines.slice(0, -1), line, nest)
  if (last) openLeadIn(last.text, '', '', line + lines.length - 1, nest, last.isMarked)
}

// "**选择器**", "练习：": a line of its own in front of a list.
const BOLD_LINE = /^(?:\*\*|__)([^*_]+?)[：:]?(?:\*\*|__)$/
const PLAIN_LINE = /^([^*_：:，。]{1,30})[：:]$/

function findHeadline(line: string): { text: string; isMarked: boolean } | undefined {
  const bold = BOLD_LINE.exec(line.trim())?.[1]
  if (bold !== undefined) return { text: bold.trim(), isMarked: true }
  const plain = PLAIN_LINE.exec(line.trim())?.[1]
  return plain === undefined ? undefined : { text: plain.trim(), isMarked: false }
}

function addText(lines: string[], line: number, nest: Nest) {
  const marked = markLines(lines)
  for (let n = 0; n < lines.length; n++) {
    const text = lines[n] ?? ''
    const list = marked.get(n)
    if (list) {
      for (const entry of list) add(bulletOf(entry, line, nest), nest)
      n += countEntries(list) - 1
      continue
    }
    const pieces = text.includes('<') ? breakLines(text) : []
    if (areList(pieces)) addBreakList(pieces, line + n, nest)
    else addLine(text, line + n, nest)
  }
}

function bulletOf({ text, at, members }: MarkedLine, line: number, nest: Nest): Bullet {
  return {
    kind: 'bullet',
    text,
    line: line + at,
    column: columnOf(nest.lines, line + at, text),
    children: members.map((member) => bulletOf(member, line, nest))
  }
}

/** Bold words that open a line are a lead-in only with a colon: `**完成！**` closes a text. */
function findLeadIn(text: string): RegExpExecArray | null {
  return LEAD_IN_INSIDE.exec(text) ?? LEAD_IN.exec(text)
}

function isLeadIn(text: string): boolean {
  return findLeadIn(text) !== null
}

function addLine(text: string, line: number, nest: Nest) {
  const [, words, bracket = '', after] = findLeadIn(text) ?? []
  if (words === undefined || after === undefined) addProse([text], line, nest)
  else openLeadIn(words, bracket, after, line, nest, true)
}

// "**title**" alone, above a list
const BOLD = /^(?:\*\*|__)([^*_]+)(?:\*\*|__)$/

/** `甲<br>乙<br>丙` and `**title**<br>- a<br>- b`: a list, under its first piece where that is bold or a lead-in. */
function addBreakList([first, ...rest]: BreakLine[], line: number, nest: Nest) {
  if (!first) return
  const title = BOLD.exec(first.text)?.[1]
  if (title !== undefined) openLeadIn(title, '', '', line, nest, true)
  else if (/[：:]/.test(first.text)) addLine(first.text, line, nest)
  else addBullet(first.text, line, nest)
  for (const { text } of rest) addBullet(text, line, nest)
}

function addBullet(text: string, line: number, nest: Nest) {
  const column = columnOf(nest.lines, line, text)
  add({ kind: 'bullet', text, line, column, children: [] }, nest)
}

function openLeadIn(
  words: string,
  bracket: string,
  after: string,
  line: number,
  nest: Nest,
  isMarked: boolean
) {
  const leadIn: LeadIn = {
    kind: 'lead-in',
    text: words + bracket,
    rest: after.trim(),
    isMarked,
    line,
    column: columnOf(nest.lines, line, words),
    children: []
  }
  top(nest).children.push(leadIn)
  top(nest).leadIn = leadIn
}

function addProse(texts: string[], line: number, nest: Nest) {
  for (const [n, text] of texts.entries())
    add({ kind: 'prose', text, line: line + n, column: columnOf(nest.lines, line + n, text) }, nest)
}

/** Column, from 1, at which a text stands in its line; 1 where markup broke it up. */
function columnOf(lines: string[], line: number, text: string): number {
  return Math.max(0, (lines[line - 1] ?? '').indexOf(text)) + 1
}
