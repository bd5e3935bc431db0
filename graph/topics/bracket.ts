import { foldName } from './fold-name.ts'
import type { KnownNames } from './known-names.ts'
import { splitList } from './split-list.ts'

/** What a closing bracket says of the words before it. */
export type Bracket =
  | { kind: 'alias'; alias: string }
  | { kind: 'list'; members: string[] }
  | { kind: 'note'; note: string }

// "O(n)", "f(x)" and "repeat()" hold no remark: one letter before, or nothing inside, belongs to the name.
const OPEN = String.raw`(?:（|(?<!(?<!\p{Script=Latin})\p{Script=Latin})\()(?![)）])`
const INSIDE = `([^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*)[）)]`
const BRACKET = new RegExp(String.raw`^(.*?\S)\s*${OPEN}${INSIDE}(.*)$`, 'su')
const NEXT = new RegExp(String.raw`^\s*[（(]${INSIDE}(.*)$`, 'su')

/** In a longer text no bracket is looked for: a heading of megabytes would be more than the search can bear. */
const LONGEST_TITLE = 10_000

/** Splits "X（Y）（Z）W" into X, [Y, Z] and what follows; undefined without a bracket. */
export function findBrackets(
  text: string
): { head: string; insides: string[]; tail: string } | undefined {
  const first = text.length > LONGEST_TITLE ? undefined : BRACKET.exec(text)
  if (!first?.[1]) return undefined
  const insides: string[] = []
  let [inside, rest] = [first[2], first[3]]
  for (;;) {
    insides.push((inside ?? '').trim())
    const next = NEXT.exec(rest ?? '')
    if (!next) break
    ;[, inside, rest] = next
  }
  const tail = (rest ?? '').trim()
  return { head: first[1], insides: insides.filter((text) => text !== ''), tail }
}

/** Tells alias, list and note apart: 奇异值分解（SVD）, 优化器（SGD, Adam）, 逻辑回归（二分类）. */
export function readBracket(head: string, inside: string, known: KnownNames): Bracket {
  const members = splitList(inside, known)
  if (members.length > 1) return { kind: 'list', members }
  const parts = inside.split(/\s*[/／]\s*/)
  if (parts.length > 2 && parts.every((part) => /^\p{Script=Han}{2,6}$/u.test(part)))
    return { kind: 'list', members: parts }
  return isAlias(head, inside, known)
    ? { kind: 'alias', alias: inside }
    : { kind: 'note', note: inside }
}

const HAN = /\p{Script=Han}/u
const LATIN = /\p{Script=Latin}/u

/** An abbreviation, expansion or translation of the whole head; never an example of it, never a remark. */
function isAlias(head: string, inside: string, known: KnownNames): boolean {
  const ofHead = known.conceptsByName.get(foldName(head))
  const ofInside = known.conceptsByName.get(foldName(inside))
  if (ofHead && ofInside) return ofHead.some((concept) => ofInside.includes(concept))
  if (ofInside || known.areaByName.has(foldName(inside))) return sameArea(head, inside, known)
  if (isAbbreviationOf(inside, head) || (!HAN.test(inside) && isAbbreviationOf(head, inside)))
    return true
  if (HAN.test(head) === HAN.test(inside)) return false
  if (HAN.test(inside))
    return (
      !ofHead &&
      !/[的或等]|必备|可选|推荐|业务$/.test(inside) &&
      /^[A-Z][A-Za-z]{1,5}$/.test(head) &&
      (inside.match(/\p{Script=Han}/gu)?.length ?? 0) >= 3
    )
  return (
    LATIN.test(inside) && isTranslation(inside) && !(ofHead && known.standing.has(foldName(inside)))
  )
}

function sameArea(head: string, inside: string, known: KnownNames): boolean {
  const area = known.areaByName.get(foldName(head))
  return area !== undefined && area === known.areaByName.get(foldName(inside))
}

/** "SVD" of "Singular value decomposition"; of a Han name any short run of capitals. */
function isAbbreviationOf(short: string, long: string): boolean {
  if (!/^[A-Z][A-Za-z]*[A-Z]s?$/.test(short) || short.length > 6) return false
  if (HAN.test(long)) return /^[A-Z]{2,6}s?$/.test(short)
  const words = long.split(/[\s\-–]+/).filter((word) => /^\p{L}/u.test(word))
  const initials = words
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase()
  return words.length > 1 && isSubsequence(initials, short.toLowerCase())
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const letter of whole) if (letter === part[at]) at++
  return at === part.length
}

/** Plain words ("List", "Sparse Attention") translate; product names ("AlphaFold", "GPT-4V") are examples. */
function isTranslation(words: string): boolean {
  return (
    words.split(/[\s-]+/).every((word) => /^(?:[A-Z]?[a-z]+|[A-Z]{2,6})$/.test(word)) &&
    !/\d/.test(words)
  )
}
