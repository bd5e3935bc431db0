import { foldName } from './fold-name.ts'
import type { KnownNames } from './known-names.ts'
import { splitList } from './split-list.ts'

/** What a closing bracket says of the words before it. */
export type Bracket =
  | { kind: 'alias'; alias: string }
  | { kind: 'list'; members: string[] }
  | { kind: 'note'; note: string }

const BRACKET = /^(.*?\S)\s*[（(]([^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*)[）)](.*)$/s

/** Splits "X（Y）Z" into X, Y and what follows; undefined without a bracket. */
export function findBracket(
  text: string
): { head: string; inside: string; tail: string } | undefined {
  const match = BRACKET.exec(text)
  return match?.[1] && match[2] !== undefined
    ? { head: match[1], inside: match[2].trim(), tail: (match[3] ?? '').trim() }
    : undefined
}

/** Tells alias, list and note apart: 奇异值分解（SVD）, 优化器（SGD, Adam）, 逻辑回归（二分类）. */
export function readBracket(head: string, inside: string, known: KnownNames): Bracket {
  const members = splitList(inside, known)
  if (members.length > 1) return { kind: 'list', members }
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
