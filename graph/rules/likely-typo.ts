import { distance } from 'fastest-levenshtein'
import { pinyin } from 'pinyin-pro'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Problems } from '../problems.ts'
import { foldName } from '../topics/fold-name.ts'
import type { Topic, Topics } from '../topics/topic.ts'

/** Shorter names are one letter apart by nature: RNN and CNN, 上采样 and 下采样. */
const SHORTEST = { latin: 6, han: 3 }
const LONGEST = 40

/** Names that others are compared with, at most: the index holds a few entries a letter. */
const MOST_NAMES = 50_000

type Name = { text: string; folded: string; topic: Topic | undefined }

/**
 * Reports a title that stands once and is one slip of the keyboard away from a name of the lexicon or of a topic that
 * stands more often: a letter too many, missing, wrong or out of order; in Chinese a character of the same sound.
 * Linear: names meet through what is left when one letter is taken out (SymSpell).
 */
export function checkTypos({ byId }: Topics, lexicon: Lexicon, problems: Problems): void {
  const index = indexNames(trustedNames(byId, lexicon))
  if (index.size === 0) return
  for (const topic of byId.values()) {
    const [item, ...others] = topic.items
    if (!item || others.length > 0 || topic.concept || topic.kind === 'area' || item.isAdvice)
      continue
    const near = findNear(item.title, topic, index)
    if (!near) continue
    const source = near.topic?.sources[0]
    problems.add({
      rule: 'likely-typo',
      severity: 'warning',
      at: item,
      message: `\`${item.title}\` is one letter away from \`${near.text}\`; the two were read as two topics`,
      help: `write \`${near.text}\`, or say \`不同：[[${near.text}]]\` below it if another thing is meant`,
      ...(source ? { other: { file: source.outline, line: source.line } } : {})
    })
  }
}

function* trustedNames(byId: Topics['byId'], lexicon: Lexicon): Generator<Name> {
  for (const topic of byId.values())
    if (topic.concept || topic.items.length > 1)
      for (const text of [topic.title, ...topic.aliases])
        yield { text, folded: foldName(text), topic }
  for (const { zh, en, aliases } of lexicon.concepts.values())
    for (const text of [zh, en, ...aliases])
      yield { text, folded: foldName(text), topic: undefined }
}

function indexNames(names: Iterable<Name>): Map<string, Name[]> {
  const index = new Map<string, Name[]>()
  let left = MOST_NAMES
  for (const name of names) {
    if (!isComparable(name.folded) || left-- <= 0) continue
    for (const key of keysOf(name.folded)) {
      const known = index.get(key)
      if (known) known.push(name)
      else index.set(key, [name])
    }
  }
  return index
}

function findNear(title: string, topic: Topic, index: Map<string, Name[]>): Name | undefined {
  const folded = foldName(title)
  if (!isComparable(folded) || topic.items[0]?.statements.some(({ key }) => key === 'different'))
    return undefined
  for (const key of keysOf(folded))
    for (const name of index.get(key) ?? [])
      if (name.topic !== topic && isSlip(folded, name.folded)) return name
  return undefined
}

function isComparable(folded: string): boolean {
  const isHan = /^\p{Script=Han}+$/u.test(folded)
  if (!isHan && !/^\p{Script=Latin}+$/u.test(folded)) return false
  return folded.length >= (isHan ? SHORTEST.han : SHORTEST.latin) && folded.length <= LONGEST
}

/** The name itself, and what is left of it without each of its letters. */
function keysOf(folded: string): Set<string> {
  const keys = new Set([folded])
  for (let at = 0; at < folded.length; at++) keys.add(folded.slice(0, at) + folded.slice(at + 1))
  return keys
}

function isSlip(one: string, other: string): boolean {
  if (one === other) return false
  if (/\p{Script=Han}/u.test(one)) return isSameSound(one, other)
  return distance(one, other) === 1 || isSwapped(one, other)
}

/** 卷机神经网络 for 卷积神经网络: as many characters, one of them another, all of the same sound. */
function isSameSound(one: string, other: string): boolean {
  const soundOf = (name: string) => pinyin(name, { toneType: 'none' })
  return (
    one.length === other.length && distance(one, other) === 1 && soundOf(one) === soundOf(other)
  )
}

/** Two neighbouring letters in each other's place. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, i) => letter !== other[i])
  const swapped = one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2)
  return swapped === other
}
