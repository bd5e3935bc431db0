import type { Place } from '../place.ts'
import { countOn, type NumberingTrust } from '../read/numbering.ts'
import type { Block, Bullet, Heading, LeadIn, Outline } from '../read/outline.ts'
import { plainText } from '../read/plain-text.ts'
import { type Arrow, splitArrow } from './arrow.ts'
import { withoutBrackets } from './bracket.ts'
import { cleanTitle } from './clean-title.ts'
import { holderOf, shareMentions } from './composite-parts.ts'
import type { Context } from './context.ts'
import type { Decision } from './decision.ts'
import { createFact, factKind } from './facts.ts'
import { findLabel, isTitleWithColon, type Label } from './find-label.ts'
import { createRoot, type Item, type ItemTree } from './item.ts'
import type { KnownNames } from './known-names.ts'
import { findSeries, isPartOfSeries } from './label-series.ts'
import { addNamed, headingTitle } from './named-items.ts'
import { namesIn, namesSomething } from './names-in.ts'
import { timesOfProse } from './prose-times.ts'
import { areStoppedNames, isIntroduction, isSentence, whyNoName } from './sentence.ts'
import { splitList } from './split-list.ts'
import { readStatement } from './statements.ts'
import { readTable } from './table-items.ts'
import { findLabelledTimes, splitTimes, timeFacts } from './times.ts'
import { headingKind, type LabelKind, labelKind } from './title-kinds.ts'

/** Reads an outline's blocks as items: what names something becomes an item, the rest facts, notes or mentions. */
export function collectItems(outline: Outline, known: KnownNames): ItemTree {
  const root = createRoot(outline.outline, outline.title)
  const decisions: Decision[] = []
  readBlocks(outline.blocks, {
    owner: root,
    factOwner: root,
    mode: 'items',
    relation: 'member',
    known,
    decisions,
    trust: 'likely',
    series: new Set()
  })
  const { title, encoding, repaired, tags, date } = outline
  return { outline: outline.outline, title, encoding, repaired, tags, date, decisions, root }
}

function readBlocks(blocks: Block[], context: Context) {
  const headings = blocks.filter((block) => block.kind === 'heading')
  const bullets = blocks.filter((block) => block.kind === 'bullet')
  const areStopped = areStoppedNames(bullets.map(({ text }) => text))
  const inHeadings: Context = { ...context, trust: trustIn(headings, 'likely') }
  const inBullets: Context = {
    ...context,
    trust: trustIn(bullets, 'sure'),
    series: findSeries(bullets)
  }
  for (const block of blocks) {
    if (block.kind === 'heading') readHeading(block, inHeadings)
    else if (block.kind === 'lead-in') readLeadIn(block, inHeadings)
    else if (block.kind === 'bullet') readBullet(areStopped ? withoutStop(block) : block, inBullets)
    else if (block.kind === 'table') readTable(block, inBullets, readText)
    else readProse(block, context)
  }
}

function withoutStop(bullet: Bullet): Bullet {
  return { ...bullet, text: bullet.text.slice(0, -1) }
}

/** A figure in front of titles that count on is a number, whatever else it could be: 1 Basics, 2 Proofs, 3 Lines. */
function trustIn(blocks: { text: string }[], otherwise: NumberingTrust): NumberingTrust {
  return countOn(blocks.map(({ text }) => plainText(text))) ? 'all' : otherwise
}

function readHeading(block: Heading, context: Context) {
  const { owner } = context
  const kind = headingKind(withoutBrackets(headingTitle(block.text, context)))
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

/** `**核心概念**：` types what stands under it; `**线性回归**：` is a topic of its own; 常用命令如下： only leads on. */
function readLeadIn(block: LeadIn, context: Context) {
  const at = placeOf(block, context)
  const statement = readStatement(`${plainText(block.text)}：${block.rest}`, at)
  if (statement) context.owner.statements.push(statement)
  else if (!block.isMarked && isIntroduction(cleanTitle(block.text), context.known))
    context.owner.mentions.push({ text: block.text, ...at })
  else return readLabelled(block, block.children, at, context, true)
  readBlocks(block.children, context)
}

/** Words before a colon, what stands after it, and the blocks below. */
function readLabelled(
  { text: label, rest }: { text: string; rest: string },
  children: Block[],
  at: Place,
  context: Context,
  isLeadIn: boolean
) {
  const title = withoutBrackets(cleanTitle(label))
  const times = findLabelledTimes(title, plainText(rest))
  if (times) {
    context.owner.times.push(...timeFacts(times, at))
    return readBlocks(children, context)
  }
  const kind = labelKind(title)
  if (kind && context.mode === 'items') {
    const inner = labelContext(kind, context)
    if (rest !== '')
      for (const part of inner.mode === 'items' ? splitList(rest, context.known) : [rest])
        readText(part, [], at, inner)
    // A remark that says all in its own line types nothing that follows.
    const isDone = isLeadIn && rest !== '' && inner.mode !== 'items'
    return readBlocks(children, isDone ? context : inner)
  }
  if (kind) {
    if (rest !== '') context.owner.notes.push({ text: plainText(`${label}：${rest}`), ...at })
    return readBlocks(children, context)
  }
  const isTime = splitTimes(title) !== undefined
  if (context.mode !== 'items' || isTime) {
    const text = rest === '' ? label : `${label}：${rest}`
    readText(text, [], at, isTime && rest !== '' ? notesOf(context) : context)
    return readBlocks(children, context)
  }
  addLabelled(label, rest, children, at, context)
}

/** A topic with what is said of it; one or two letters before a colon are a symbol of what stands behind it. */
function addLabelled(label: string, rest: string, children: Block[], at: Place, context: Context) {
  const isSymbol = /^[\p{Script=Latin}\p{Script=Greek}]{1,2}$/u.test(label) && rest !== ''
  const items = addNamed(isSymbol ? rest : label, at, context)
  const item = holderOf(items)
  if (!item) return readBlocks(children, context)
  if (!isSymbol && rest !== '') addRest(rest, item, at, context)
  readBlocks(children, within(item, context))
  shareMentions(item, items)
}

/** After a colon: times are facts, names members, anything else a note. */
function addRest(rest: string, item: Item, at: Place, context: Context) {
  const words = plainText(rest)
  const times = splitTimes(words)
  const names = item.isAdvice || times ? [] : namesIn(words, context.known)
  if (times) item.times.push(...timeFacts(times, at))
  else if (names.length === 0) item.notes.push({ text: words, ...at })
  for (const name of names) addNamed(name, at, within(item, context))
}

/** What a time is followed by is a remark on it: “1小时：复习”. */
function notesOf(context: Context): Context {
  return context.mode === 'items' ? { ...context, mode: 'notes' } : context
}

function labelContext(kind: LabelKind, context: Context): Context {
  if (kind === 'members') return { ...context, relation: 'member' }
  if (kind === 'applies') return { ...context, relation: 'applies' }
  return { ...context, mode: kind }
}

function readBullet(block: Bullet, context: Context) {
  const at = placeOf(block, context)
  const text = block.text.trim()
  const statement = readStatement(text, at)
  if (statement) {
    context.owner.statements.push(statement)
    return readBlocks(block.children, context)
  }
  // A contents list leads to the outline's own headings; a picture alone shows something.
  if (/^\[[^\]]*\]\(#[^)]*\)$/.test(text)) return
  if (/^!\[\[?[^\]]*\]\]?(?:\([^)]*\))?$/.test(text)) return readProse(block, context)
  readText(text, block.children, at, context)
}

/** A bullet longer than this names nothing, and is not searched for what it might hold. */
const LONGEST_BULLET = 100_000

function readText(text: string, children: Block[], at: Place, context: Context) {
  if (text.length > LONGEST_BULLET) {
    context.owner.notes.push({ text: plainText(text), ...at })
    return readBlocks(children, context)
  }
  const times = context.mode === 'items' ? splitTimes(plainText(text)) : undefined
  if (times) {
    context.owner.times.push(...timeFacts(times, at))
    return readBlocks(children, context)
  }
  const arrow = context.mode === 'items' ? splitArrow(text, context.known) : undefined
  if (arrow) return readArrow(arrow, children, at, context)
  const label = findLabel(text)
  const fact =
    context.mode === 'items' ? factKind(text, label?.label, context.owner.isAdvice) : context.mode
  if (fact !== 'items') return readFact(text, label, children, at, { ...context, mode: fact })
  if (label && isLabel(text, label, context) && !isPartOfSeries(label, context))
    return readLabelled({ ...label, text: label.label }, children, at, context, false)
  const kind = children.some(isPlainBullet)
    ? labelKind(withoutBrackets(cleanTitle(text)))
    : undefined
  if (kind !== undefined && kind !== 'members')
    return readLabelled({ text, rest: '' }, children, at, context, false)
  readName(text, children, at, context)
}

function isBullet({ kind }: Block): boolean {
  return kind === 'bullet'
}

/** A bullet that is no `**label**：` of its own. */
function isPlainBullet(block: Block): boolean {
  return block.kind === 'bullet' && findLabel(block.text)?.isMarked !== true
}

/** `A → B`: B comes next where both are names, else it is a resource for A. */
function readArrow(
  { left, right, isSequence }: Arrow,
  children: Block[],
  at: Place,
  context: Context
) {
  if (isSequence) {
    for (const side of [left, right]) readText(side, [], at, context)
    return readBlocks(children, context)
  }
  const before = context.owner.children.length
  readText(left, children, at, context)
  const item = context.owner.children[before] ?? context.owner
  item.resources.push(createFact(right.replace(/^推荐(?![：:课书阅资视])/, ''), at))
}

function readFact(
  text: string,
  label: Label | undefined,
  children: Block[],
  at: Place,
  context: Context
) {
  const { mode } = context
  const isHeading = label?.rest === '' && labelKind(cleanTitle(label.label)) !== undefined
  if (isHeading || mode === 'items') return readBlocks(children, context)
  if (mode === 'notes') context.owner.notes.push({ text: plainText(text), ...at })
  else if (plainText(text) !== '') context.factOwner[mode].push(createFact(text, at))
  readBlocks(children, context)
}

function isLabel(text: string, { label, rest, isMarked }: Label, { known }: Context): boolean {
  if (isMarked) return true
  if (rest === '' || isSentence(withoutBrackets(cleanTitle(label)), known)) return false
  return !isTitleWithColon(text, splitList(rest, known).length)
}

function readName(text: string, children: Block[], at: Place, context: Context) {
  const clean = plainText(text)
  const items = namesSomething(withoutBrackets(clean), children.some(isBullet), context.known)
    ? addNamed(text, at, context)
    : []
  const item = holderOf(items)
  if (!item) {
    if (/[\p{L}\p{N}]/u.test(clean)) {
      context.owner.notes.push({ text: clean, ...at })
      const reason = whyNoName(withoutBrackets(clean), context.known)
      if (reason) context.decisions.push({ text: clean, verdict: 'note', reason, ...at })
    }
    return readBlocks(children, context)
  }
  readBlocks(children, within(item, context))
  shareMentions(item, items)
}

function readProse(
  block: { text: string; line: number; column: number; kind: string },
  context: Context
) {
  const at = placeOf(block, context)
  const isProse = block.kind === 'prose'
  const statement = isProse ? readStatement(block.text, at) : undefined
  const times = isProse ? timesOfProse(block.text) : undefined
  if (statement) context.owner.statements.push(statement)
  else if (times) context.owner.times.push(...timeFacts(times, at))
  else context.owner.mentions.push({ text: block.text, ...at })
}

function within(item: Item, context: Context): Context {
  return { ...context, owner: item, factOwner: item, mode: 'items', relation: 'member' }
}

function placeOf(block: { line: number; column: number }, context: Context): Place {
  return { outline: context.owner.outline, line: block.line, column: block.column }
}
