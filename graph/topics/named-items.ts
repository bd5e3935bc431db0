import type { Place } from '../place.ts'
import type { NumberingTrust } from '../read/numbering.ts'
import { plainText } from '../read/plain-text.ts'
import { findBrackets, readBracket } from './bracket.ts'
import { cleanPart, cleanPlainTitle } from './clean-title.ts'
import type { Context } from './context.ts'
import type { Decision } from './decision.ts'
import { createFact, isLinkedName, isResourceRemark } from './facts.ts'
import { addItem, type Item } from './item.ts'
import { decideSplit } from './split-list.ts'
import { splitTimes, takeTimes, timeFacts } from './times.ts'

/** A tail behind a bracket up to this length belongs to the name: 词向量（Word2Vec）方法. */
const LONGEST_TAIL = 4

/**
 * Adds the items a title names under the context's owner, in order: one for each part of a composite,
 * with what its brackets say as aliases, members, times or notes. Empty when nothing is named.
 * A heading is never split.
 */
export function addNamed(
  text: string,
  at: Place,
  context: Context,
  given: Partial<Item> = {}
): Item[] {
  const { rest, times } = takeTimes(plainText(withoutFormula(text)))
  const clean = cleanPlainTitle(rest, given.isHeading ? higher(context.trust) : context.trust)
  const parts = given.isHeading ? [clean] : (codeSpans(text) ?? splitHere(clean, at, context))
  const items = parts.flatMap((part) => addPart(part, at, context, given))
  items[0]?.times.unshift(...timeFacts(times, at))
  if (isLinkedName(text)) items[0]?.resources.push(createFact(text, at))
  return items
}

/** "库仑定律 $F = kq/r^2$": a formula behind a name is no part of it. */
function withoutFormula(text: string): string {
  return text.length > LONGEST_WITH_FORMULA ? text : text.replace(/(?<=\S)\s*\$[^$]+\$\s*$/, '')
}

const LONGEST_WITH_FORMULA = 1000

/** "`curl`/`wget`", "`Send` and `Sync`": code beside code names as many things; undefined for anything else. */
function codeSpans(text: string): string[] | undefined {
  if (!/^`[^`]+`(?:\s*(?:[/、,，&和与]|and|or)\s*`[^`]+`)+$/.test(text.trim())) return undefined
  return Array.from(text.matchAll(/`([^`]+)`/g), ([, code = '']) => code.trim())
}

/** A heading's title as its item bears it, before brackets are looked at. */
export function headingTitle(text: string, { trust }: Context): string {
  return cleanPlainTitle(plainText(text), higher(trust))
}

/** A heading's figure is a number even where its neighbours have none. */
function higher(trust: NumberingTrust): NumberingTrust {
  return trust === 'sure' ? 'likely' : trust
}

function splitHere(text: string, at: Place, context: Context): string[] {
  const { parts, why } = decideSplit(text, context.known)
  // What its bracket keeps together is looked at again without it.
  if (why && (parts.length > 1 || !findBrackets(text)))
    decide(text, parts.length > 1 ? 'split' : 'whole', why, at, context)
  return parts
}

function decide(
  text: string,
  verdict: Decision['verdict'],
  why: Pick<Decision, 'reason' | 'subject'>,
  { outline, line, column }: Place,
  { decisions }: Context
) {
  decisions.push({ text, verdict, ...why, outline, line, column })
}

// "集合框架 【重点】", "HashMap [面试高频]": what editors of notes mark a title with.
const TAG = /^(.*\S)\s*(?:【([^【】]{1,12})】|(?<=\s)\[([^[\]]{1,12})\])$/s

function addPart(part: string, at: Place, context: Context, given: Partial<Item>): Item[] {
  const [, tagged, ...tags] = part.length > LONGEST_WITH_FORMULA ? [] : (TAG.exec(part) ?? [])
  if (tagged === undefined) return addBracketed(part, at, context, given)
  const items = addBracketed(tagged, at, context, given)
  items.at(-1)?.notes.push({ text: tags.find((tag) => tag !== undefined) ?? '', ...at })
  return items
}

function addBracketed(part: string, at: Place, context: Context, given: Partial<Item>): Item[] {
  const brackets = findBrackets(part)
  if (!brackets || (brackets.tail === '' && brackets.insides.every(isVolume)))
    return addItems([part], at, context, given)
  const { head, insides, tail } = brackets
  const nameTail = tail.length <= LONGEST_TAIL ? tail : ''
  const heads = given.isHeading ? [head + nameTail] : splitHere(head + nameTail, at, context)
  const items = addItems(heads, at, context, given)
  const last = items.at(-1)
  if (!last) return []
  if (tail !== nameTail) last.notes.push({ text: tail, ...at })
  for (const inside of insides) readInside(inside, last, at, context)
  return items
}

/** 微积分（上）: the volume is part of the name. */
function isVolume(inside: string): boolean {
  return /^(?:[上中下一二三四五六][册篇部]?|(?:part|vol\.?|volume)\s*[\da-z]{1,3})$/i.test(inside)
}

function readInside(inside: string, item: Item, at: Place, context: Context) {
  const text = `${item.title}（${inside}）`
  const times = splitTimes(inside)
  if (times) {
    item.times.push(...timeFacts(times, at))
    decide(text, 'time', { reason: 'says-time' }, at, context)
  } else if (isResourceRemark(inside)) {
    item.resources.push(createFact(inside.replace(/^推荐(?![：:])/, ''), at))
    decide(text, 'resource', { reason: 'says-resource' }, at, context)
  } else {
    const bracket = readBracket(item.title, inside, context.known)
    decide(text, bracket.kind, { reason: bracket.reason }, at, context)
    if (bracket.kind === 'alias') item.aliases.push(...bracket.aliases)
    else if (bracket.kind === 'note') item.notes.push({ text: bracket.note, ...at })
    else if (context.mode !== 'items') item.notes.push({ text: inside, ...at })
    else
      for (const member of bracket.members)
        addNamed(member, at, { ...context, owner: item, factOwner: item, relation: 'member' })
  }
}

function addItems(names: string[], at: Place, context: Context, given: Partial<Item>): Item[] {
  return names
    .map(cleanPart)
    .filter((title) => /[\p{L}\p{N}]/u.test(title))
    .map((title) => addItem(context.owner, title, at, { relation: context.relation, ...given }))
}
