import { segmentWords } from '../topics/segment-words.ts'

const HAN = /\p{Script=Han}/u

/** Before a word these make another word of it: 自回归, 非凸优化, 半监督, 不平衡. */
const BOUND_PREFIXES = new Set('自半非不反无元超准伪亚去副再微弱逆')
/** After a word these make another word of it: 分布式, 优化器, 感知机. */
const BOUND_SUFFIXES = new Set('式性化器率度型者机学力值率员法')

/** A name inside a title: the words of it, folded, and where they stand. */
export type Inner = { name: string; start: number; end: number }

/**
 * Every run of whole words inside a title, the title itself left out: of "随机梯度下降" also "梯度下降" and "梯度",
 * of "Double DQN" "dqn"; never "类" of "分类" or "分布" of "分布式训练". At most 40 words are looked at.
 */
export function innerNames(title: string): Inner[] {
  const text = foldWords(title)
  const tokens = text.match(/\p{Script=Han}|[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu)?.slice(0, 40) ?? []
  const starts = [0]
  for (const token of tokens) starts.push((starts.at(-1) ?? 0) + token.length)
  const cuts = insideWords(text)
  const inner: Inner[] = []
  for (let i = 0; i < tokens.length; i++)
    for (let j = i + 1; j <= tokens.length; j++) {
      const [start, end] = [starts[i] ?? 0, starts[j] ?? 0]
      const name = text.slice(start, end)
      if (
        end - start < text.length &&
        /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(name) &&
        isWhole(text, start, end, cuts)
      )
        inner.push({ name, start, end })
    }
  return inner
}

/** The form names are compared in here: NFKC, lower case, single spaces, English plurals singular. */
export function foldWords(name: string): string {
  return name
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
