import { distance } from 'fastest-levenshtein'
import { pinyin } from 'pinyin-pro'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Problems } from '../problems.ts'
import { foldName } from '../topics/fold-name.ts'
import type { Topic, Topics } from '../topics/topic.ts'

/** Shorter names are one letter apart by nature: RNN and CNN, 上采样 and 下采样. */
const SHORTEST = { latin: 6, han: 3 }

/** Shorter Latin names that stand once each may well be two names: Reformer and Performer. */
const SHORTEST_UNTRUSTED = 9

const LONGEST = 40

/** Names that others are compared with, at most: the index holds a few entries a letter. */
const MOST_NAMES = 50_000

/** `isTrusted` where the lexicon or more than one item bears the name. */
type Name = { text: string; folded: string; topic: Topic | undefined; isTrusted: boolean }

/**
 * Reports a title that stands once and is one slip of the keyboard away from a name of the lexicon or of another topic: a
 * letter too many, missing, wrong or out of order; in Chinese a character of the same sound. Of two that stand once the
 * later is reported, and Latin names only where they are long.
 * Linear: names meet through what is left when one letter is taken out (SymSpell).
 */
export function checkTypos({ byId }: Topics, lexicon: Lexicon, problems: Problems): void {
  const index = indexNames(allNames(byId, lexicon))
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

function* allNames(byId: Topics['byId'], lexicon: Lexicon): Generator<Name> {
  for (const topic of byId.values())
    if (topic.kind !== 'advice')
      for (const text of [topic.title, ...topic.aliases]) {
        const isTrusted = topic.concept !== undefined || topic.items.length > 1
        yield { text, folded: foldName(text), topic, isTrusted }
      }
  for (const { zh, en, aliases } of lexicon.concepts.values())
    for (const text of [zh, en, ...aliases])
      yield { text, folded: foldName(text), topic: undefined, isTrusted: true }
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
      if (name.topic !== topic && isSlip(title, name.text) && counts(name, topic)) return name
  return undefined
}

/** A name that stands once itself counts where it is long, and stands before. */
function counts({ folded, isTrusted, topic: other }: Name, topic: Topic): boolean {
  if (isTrusted) return true
  const [mine, its] = [topic.items[0], other?.items[0]]
  if (!mine || !its) return false
  const isBefore =
    its.outline < mine.outline || (its.outline === mine.outline && its.line < mine.line)
  return isBefore && (/\p{Script=Han}/u.test(folded) || folded.length >= SHORTEST_UNTRUSTED)
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

/** Whether one word of two titles differs by a slip; letters of short words and acronyms (SAS, SSS) are meant. */
function isSlip(one: string, other: string): boolean {
  if (foldName(one) === foldName(other)) return false
  if (/\p{Script=Han}/u.test(one)) return isSameSound(foldName(one), foldName(other))
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const odd = words.flatMap((word, i) => (word === others[i] ? [] : [[word, others[i] ?? '']]))
  const [[word = '', instead = ''] = []] = odd
  if (words.length !== others.length || odd.length !== 1 || word.length < SHORTEST.latin)
    return false
  // A letter in front makes another word: symmetric and asymmetric.
  if (word.endsWith(instead) || instead.endsWith(word)) return false
  return distance(word, instead) === 1 || isSwapped(word, instead)
}

function wordsOf(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[\s-]+/)
    .map(foldName)
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
