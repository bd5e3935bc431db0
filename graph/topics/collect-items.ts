import type { Place } from '../place.ts'
import type { Block, Bullet, Heading, LeadIn, Outline, Prose } from '../read/outline.ts'
import { plainText } from '../read/plain-text.ts'
import { cleanTitle, isNumbering } from './clean-title.ts'
import type { Context } from './context.ts'
import { createFact, findDuration, isProject, isResource } from './facts.ts'
import { createRoot, type Item, type ItemTree } from './item.ts'
import type { KnownNames } from './known-names.ts'
import { addNamed } from './named-items.ts'
import { isEnglishTitle, isSentence } from './sentence.ts'
import { splitList } from './split-list.ts'
import { readStatement } from './statements.ts'
import { readTable } from './table-items.ts'
import { headingKind, labelKind } from './title-kinds.ts'

/** Reads an outline's blocks as items: what names something becomes an item, the rest facts, notes or mentions. */
export function collectItems(outline: Outline, known: KnownNames): ItemTree {
  const root = createRoot(outline.outline, outline.title)
  readBlocks(outline.blocks, {
    owner: root,
    factOwner: root,
    mode: 'items',
    relation: 'member',
    known
  })
  const { title, encoding, repaired } = outline
  return { outline: outline.outline, title, encoding, repaired, root }
}

function readBlocks(blocks: Block[], context: Context) {
  const areNumbered = haveBareNumbers(blocks)
  for (const block of blocks) {
    if (block.kind === 'heading')
      readHeading(areNumbered ? { ...block, text: withoutNumber(block.text) } : block, context)
    else if (block.kind === 'lead-in') readLeadIn(block, context)
    else if (block.kind === 'bullet') readBullet(block, context)
    else if (block.kind === 'table') readTable(block, context)
    else readProse(block, context)
  }
}

/** "1 Basics", "2 Proofs", "3 Lines": a number without a dot is numbering where the headings of a group count on. */
function haveBareNumbers(blocks: Block[]): boolean {
  const headings = blocks.filter((block) => block.kind === 'heading')
  const numbers = headings.map(({ text }) => Number(BARE_NUMBER.exec(plainText(text))?.[1]))
  return numbers.length > 1 && numbers.every((n, i) => n === (numbers[0] ?? 0) + i)
}

const BARE_NUMBER = /^(\d{1,3})\s+(?=[\p{L}])/u

const withoutNumber = (text: string) => plainText(text).replace(BARE_NUMBER, '')

function readHeading(block: Heading, context: Context) {
  const { owner } = context
  const kind = headingKind(cleanTitle(block.text).replace(/\s*[（(][^（()）]*[）)]$/, ''))
  if (kind === 'contents') return
  const [item] = addNamed(
    block.text,
    placeOf(block, context),
    { ...context, relation: 'member' },
    { isHeading: true }
  )
  if (!item) return
  item.isAdvice ||= kind !== 'plain'
  const isFacts = kind === 'resources' || kind === 'projects'
  const mode = isFacts ? kind : item.isAdvice && context.mode !== 'notes' ? context.mode : 'items'
  readBlocks(block.children, {
    ...context,
    owner: item,
    mode,
    relation: 'member',
    factOwner: factOwnerOf(item, owner, mode, context)
  })
}

/** Facts under a heading of facts belong to the chapter around it; a chapter of facts keeps its own. */
function factOwnerOf(item: Item, owner: Item, mode: Context['mode'], context: Context): Item {
  if (mode === 'items') return item
  if (context.mode !== 'items') return context.factOwner
  return owner.parent === undefined ? item : owner
}

/** `**核心概念**：` types what stands under it; `**线性回归**：` is a topic of its own. */
function readLeadIn(block: LeadIn, context: Context) {
  const at = placeOf(block, context)
  const statement = readStatement(`${plainText(block.text)}：${block.rest}`, at)
  if (statement) {
    context.owner.statements.push(statement)
    readBlocks(block.children, context)
  } else readLabelled(block.text, block.rest, block.children, at, context)
}

/** Words before a colon, what stands after it, and the blocks below. */
function readLabelled(label: string, rest: string, children: Block[], at: Place, context: Context) {
  const title = cleanTitle(label).replace(/\s*[（(][^（()）]*[）)]$/, '')
  const kind = context.mode === 'items' ? labelKind(title) : undefined
  if (kind) {
    const inner = labelContext(kind, context)
    if (rest !== '')
      for (const part of inner.mode === 'items' ? splitList(rest, context.known) : [rest])
        readText(part, [], at, inner)
    // A remark that says all in its own line types nothing that follows.
    return readBlocks(children, kind === 'notes' && rest !== '' ? context : inner)
  }
  if (context.mode !== 'items' && labelKind(title) !== undefined) {
    if (rest !== '') context.owner.notes.push({ text: plainText(`${label}：${rest}`), ...at })
    return readBlocks(children, context)
  }
  if (context.mode !== 'items' || findDuration(title)) {
    readText(
      rest === '' ? label : `${label}：${rest}`,
      [],
      at,
      context.mode === 'items' ? { ...context, mode: 'notes' } : context
    )
    return readBlocks(children, context)
  }
  const symbol = /^[\p{Script=Latin}\p{Script=Greek}]{1,2}$/u.test(plainText(label)) && rest !== ''
  const [item, ...others] = addNamed(symbol ? rest : label, at, context)
  if (!item) return readBlocks(children, context)
  if (!symbol && rest !== '') readRest(rest, item, at, context)
  readBlocks(children, within(item, context))
  // The parts of a composite lead-in share what stands under it.
  for (const other of others) other.mentions.push(...item.mentions)
}

function labelContext(kind: NonNullable<ReturnType<typeof labelKind>>, context: Context): Context {
  if (kind === 'members') return { ...context, relation: 'member' }
  if (kind === 'applies') return { ...context, relation: 'applies' }
  return { ...context, mode: kind }
}

/** After a colon: names become members, anything else a note. */
function readRest(rest: string, item: Item, at: Place, context: Context) {
  const names = splitList(plainText(rest), context.known)
  if (
    !item.isAdvice &&
    names.length > 1 &&
    names.every((name) => !isSentence(name, context.known))
  ) {
    for (const name of names) addNamed(name, at, within(item, context))
  } else {
    item.notes.push({ text: plainText(rest), ...at })
  }
}

// "**列表（List）**：有序可修改集合", "**数据版本**：DVC, Delta Lake"
const BOLD_LABEL = /^(?:\*\*|__)(.+?)(?:\*\*|__)\s*([（(][^（()）]*[）)])?\s*[：:]\s*([\s\S]*)$/
const BOLD_LABEL_INSIDE = /^(?:\*\*|__)([^*_]+?)[：:](?:\*\*|__)\s*([\s\S]*)$/
// "监督学习 :XGBoost/LightGBM实现结构化数据建模", "Stack — last in, first out"
// A colon between digits ("16:9") parts nothing.
const PLAIN_LABEL =
  /^([^：:，。,→《]{1,24}?)\s*(?:(?:(?<!\d)[：:]|[：:](?!\d))(?!\/\/)|\s[—–]\s)\s*(.+)$/

function readBullet(block: Bullet, context: Context) {
  const at = placeOf(block, context)
  const statement = readStatement(block.text, at)
  if (statement) {
    context.owner.statements.push(statement)
    return readBlocks(block.children, context)
  }
  if (/^\[[^\]]*\]\(#[^)]*\)$/.test(block.text.trim())) return
  readText(block.text, block.children, at, context)
}

/** A bullet longer than this names nothing, and is not searched for what it might hold. */
const LONGEST_BULLET = 100_000

function readText(text: string, children: Block[], at: Place, context: Context) {
  if (text.length > LONGEST_BULLET) {
    context.owner.notes.push({ text: plainText(text), ...at })
    return readBlocks(children, context)
  }
  const arrow = /^(.+?)\s*→\s*(.+)$/.exec(text)
  // An arrow inside bold words belongs to the name.
  const isBold = arrow?.[1] !== undefined && arrow[1].split('**').length % 2 === 0
  if (context.mode === 'items' && arrow?.[1] && arrow[2] && !isBold && !arrow[2].includes('→')) {
    const before = context.owner.children.length
    readText(arrow[1], children, at, context)
    const item = context.owner.children[before] ?? context.owner
    item.resources.push(createFact(arrow[2].replace(/^推荐(?![：:课书阅资视])/, ''), at))
    return
  }
  const fact = context.mode === 'items' ? factKind(text, context.owner.isAdvice) : context.mode
  const label = /^(?:\*\*|__)([^*_：:]+)(?:\*\*|__)\s*[：:]$/.exec(text.trim())?.[1]
  if (fact !== 'items' && label !== undefined && labelKind(label) !== undefined)
    return readBlocks(children, context)
  if (fact !== 'items') {
    if (fact === 'notes') context.owner.notes.push({ text: plainText(text), ...at })
    else if (plainText(text) !== '') context.factOwner[fact].push(createFact(text, at))
    return readBlocks(children, fact === context.mode ? context : { ...context, mode: fact })
  }
  const bold = BOLD_LABEL_INSIDE.exec(text) ?? BOLD_LABEL.exec(text)
  if (bold?.[1])
    return readLabelled(
      bold.length > 3 ? bold[1] + (bold[2] ?? '') : bold[1],
      (bold.at(-1) ?? '').trim(),
      children,
      at,
      context
    )
  const plain = PLAIN_LABEL.exec(text)
  const isLabel =
    plain?.[1] &&
    plain[2] &&
    !isNumbering(plain[1]) &&
    !isSentence(cleanTitle(plain[1]), context.known)
  // "Databases: Modeling and Theory" is one title, "Frameworks: PyTorch, TensorFlow" a list.
  const isTitle = isEnglishTitle(text) && splitList(plain?.[2] ?? '', context.known).length === 1
  if (plain?.[1] && plain[2] && isLabel && !isTitle)
    return readLabelled(plain[1], plain[2], children, at, context)
  readName(text, children, at, context)
}

function readName(text: string, children: Block[], at: Place, context: Context) {
  const clean = plainText(text)
  const [item, ...others] = namesSomething(withoutBrackets(clean), children, context)
    ? addNamed(text, at, context)
    : []
  if (!item) {
    if (clean !== '') context.owner.notes.push({ text: clean, ...at })
    return readBlocks(children, context)
  }
  readBlocks(children, within(item, context))
  for (const other of others) other.mentions.push(...item.mentions)
}

/** A long enumeration still names, where each of its parts does; so does a short phrase that holds a list. */
function namesSomething(text: string, children: Block[], { known }: Context): boolean {
  if (!isSentence(text, known)) return true
  if (/[，。！？；]|[.!?](?:\s|$)/.test(text)) return false
  if (text.length <= LONGEST_GROUP_NAME && children.some((child) => child.kind === 'bullet'))
    return true
  const parts = splitList(text, known)
  return parts.length > 1 && parts.every((part) => !isSentence(part, known))
}

const LONGEST_GROUP_NAME = 20

/** In advice a task is just advice. */
function factKind(text: string, isAdvice: boolean): Context['mode'] {
  if (!isAdvice && isProject(text)) return 'projects'
  return isResource(text) ? 'resources' : 'items'
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*[（(][^（()）]*[）)]/g, '').trim()
}

function readProse(block: Prose, context: Context) {
  const at = placeOf(block, context)
  const statement = block.kind === 'prose' ? readStatement(block.text, at) : undefined
  if (statement) context.owner.statements.push(statement)
  else context.owner.mentions.push({ text: block.text, ...at })
}

function within(item: Item, context: Context): Context {
  return { ...context, owner: item, factOwner: item, mode: 'items', relation: 'member' }
}

function placeOf(block: { line: number; column: number }, context: Context): Place {
  return { outline: context.owner.outline, line: block.line, column: block.column }
}
