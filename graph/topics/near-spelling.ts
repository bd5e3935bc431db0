import { distance } from 'fastest-levenshtein'
import { pinyin } from 'pinyin-pro'
import { foldName } from './fold-name.ts'

/** Shorter names are one letter apart by nature: RNN and CNN, 上采样 and 下采样. */
const SHORTEST = { latin: 6, han: 3 }

const LONGEST = 40

/** Names that others are compared with, at most: the index holds a few entries a letter. */
const MOST_NAMES = 50_000

/** Anything that bears a name. */
export type Named = { text: string; folded: string }

/**
 * Finds names one slip of the keyboard away: a letter too many, missing, wrong or out of order; in Chinese a character of
 * the same sound. Linear: names meet through what is left when one letter is taken out (SymSpell).
 */
export class NearSpellings<Name extends Named> {
  private readonly index = new Map<string, Name[]>()

  /** Prepares looking for any of `titles` among `names`. */
  constructor(names: Iterable<Name>, titles: Iterable<string>) {
    const wanted = new Set<string>()
    for (const title of titles) {
      const folded = foldName(title)
      if (isComparable(folded)) for (const key of keysOf(folded)) wanted.add(key)
    }
    let left = wanted.size === 0 ? 0 : MOST_NAMES
    for (const name of names) {
      if (left <= 0) break
      if (!isComparable(name.folded)) continue
      left--
      for (const key of keysOf(name.folded)) {
        if (!wanted.has(key)) continue
        const known = this.index.get(key)
        if (known) known.push(name)
        else this.index.set(key, [name])
      }
    }
  }

  /** The first name that is a slip away from the title and `counts`. */
  find(title: string, counts: (name: Name) => boolean): Name | undefined {
    const folded = foldName(title)
    if (this.index.size === 0 || !isComparable(folded)) return undefined
    for (const key of keysOf(folded))
      for (const name of this.index.get(key) ?? [])
        if (isSlip(title, name.text) && counts(name)) return name
    return undefined
  }
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

/**
 * A slip that makes no other word: a letter too many, missing or out of order inside a long Latin word, or the s and z of
 * British and American spelling. One letter for another makes other words (absorption, adsorption), and so do Chinese
 * characters of one sound (法治, 法制).
 */
export function isPlainSlip(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)]
  if (!/^\p{Script=Latin}+$/u.test(a + b) || Math.min(a.length, b.length) < SHORTEST_PLAIN)
    return false
  if (a.slice(0, 2) !== b.slice(0, 2)) return false
  if (a.length === b.length) return isSwapped(a, b) || a.replace(/z/g, 's') === b.replace(/z/g, 's')
  return distance(a, b) === 1
}

/** Shorter Latin names one letter apart may be two: Desert and Dessert. */
const SHORTEST_PLAIN = 9

/** Two neighbouring letters in each other's place. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, i) => letter !== other[i])
  const swapped = one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2)
  return swapped === other
}
