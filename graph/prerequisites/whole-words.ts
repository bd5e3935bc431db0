import { segmentWords } from '../topics/segment-words.ts'
import { toSimplified } from '../topics/to-simplified.ts'

const HAN = /\p{Script=Han}/u

/** Before a word these make another word of it: 自回归, 非凸优化, 半监督, 不平衡. */
const BOUND_PREFIXES = new Set('自半非不反无元超准伪亚去副再微弱逆')
/** After a word these make another word of it: 分布式, 优化器, 感知机. */
const BOUND_SUFFIXES = new Set('式性化器率度型者机学力值率员法')

/** A name inside a title: the words of it, folded, and where they stand. */
export type Inner = { name: string; start: number; end: number }

/** Words of a title that are looked at, and characters they may take. */
const MOST_WORDS = 40
const MOST_CHARACTERS = 1000

/**
 * The runs of whole words inside a title that `isName` knows, the title itself left out: of "随机梯度下降" also "梯度下降"
 * and "梯度", of "Double DQN" "dqn"; never "类" of "分类" or "分布" of "分布式训练". At most 40 words are looked at.
 */
export function innerNames(title: string, isName: (name: string) => boolean): Inner[] {
  const text = foldWords(title)
  const begin = text.slice(0, MOST_CHARACTERS)
  const tokens = begin.match(/\p{Script=Han}|[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? []
  const words = wordsAmong(tokens.slice(0, MOST_WORDS))
  const found: Inner[] = []
  for (const { start } of words)
    for (const { end } of words) {
      if (end <= start || end - start === text.length) continue
      const name = text.slice(start, end)
      if (isName(name)) found.push({ name, start, end })
    }
  if (found.length === 0) return found
  // Few titles hold a name, so that only these are cut into the words of the dictionary.
  const cuts = insideWords(begin)
  return found.filter(({ start, end }) => isWhole(text, start, end, cuts))
}

/** Where the tokens that are words stand, spaces and signs left out. */
function wordsAmong(tokens: string[]): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = []
  let start = 0
  for (const token of tokens) {
    const end = start + token.length
    if (/^[\p{L}\p{N}]/u.test(token)) words.push({ start, end })
    start = end
  }
  return words
}

/** Of a longer name, a heading of megabytes, the rest is left out. */
const LONGEST_NAME = 10_000

/** The form names are compared in here: NFKC, lower case, simplified, single spaces, English plurals singular. */
export function foldWords(name: string): string {
  return toSimplified(name.slice(0, LONGEST_NAME))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/\b\p{Script=Latin}{3,}s\b/gu, (word) =>
      /(?:ss|us|is|ous|ics)$/.test(word) ? word : word.replace(/ies$/, 'y').replace(/s$/, '')
    )
    .trim()
}

function isWhole(text: string, start: number, end: number, cuts: ReadonlySet<number>): boolean {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? '']
  const [first, last] = [text[start] ?? '', text[end - 1] ?? '']
  if (HAN.test(first) && (BOUND_PREFIXES.has(before) || cuts.has(start))) return false
  if (HAN.test(last) && (BOUND_SUFFIXES.has(after) || cuts.has(end))) return false
  return true
}

/** Positions that lie inside a word of the dictionary. */
function insideWords(text: string): Set<number> {
  const inside = new Set<number>()
  let at = 0
  for (const word of segmentWords(text)) {
    for (let i = 1; i < word.length; i++) if (HAN.test(word)) inside.add(at + i)
    at += word.length
  }
  return inside
}
