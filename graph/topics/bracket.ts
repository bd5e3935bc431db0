import type { Reason } from './decision.ts'
import { foldName } from './fold-name.ts'
import type { KnownNames } from './known-names.ts'
import { splitList } from './split-list.ts'

/** What a closing bracket says of the words before it, and why it is read so. */
export type Bracket = (
  | { kind: 'alias'; alias: string }
  | { kind: 'list'; members: string[] }
  | { kind: 'note'; note: string }
) & { reason: Reason }

// "O(n)", "f(x)" and "repeat()" hold no remark: one letter before, or nothing inside, belongs to the name.
const OPEN = String.raw`(?:（|(?<!(?<!\p{Script=Latin})\p{Script=Latin})\()(?![)）])`
const INSIDE = `([^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*)[）)]`
const BRACKET = new RegExp(String.raw`^(.*?\S)\s*${OPEN}${INSIDE}(.*)$`, 'su')
const NEXT = new RegExp(String.raw`^\s*[（(]${INSIDE}(.*)$`, 'su')

/** Splits "X（Y）（Z）W" into X, [Y, Z] and what follows; undefined without a bracket. */
export function findBrackets(
  text: string
): { head: string; insides: string[]; tail: string } | undefined {
  const first = BRACKET.exec(text)
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
  if (members.length > 1) return { kind: 'list', members, reason: 'lists-names' }
  const parts = inside.split(/\s*[/／]\s*/)
  if (parts.length > 2 && parts.every((part) => /^\p{Script=Han}{2,6}$/u.test(part)))
    return { kind: 'list', members: parts, reason: 'lists-names' }
  const { isAlias, reason } = judgeAlias(head, inside, known)
  return isAlias ? { kind: 'alias', alias: inside, reason } : { kind: 'note', note: inside, reason }
}

const HAN = /\p{Script=Han}/u
const LATIN = /\p{Script=Latin}/u

/** An abbreviation, expansion or translation of the whole head; never an example of it, never a remark. */
function judgeAlias(
  head: string,
  inside: string,
  known: KnownNames
): { isAlias: boolean; reason: Reason } {
  const ofHead = known.conceptsByName.get(foldName(head))
  const ofInside = known.conceptsByName.get(foldName(inside))
  if (ofHead && ofInside) return byConcept(ofHead.some((concept) => ofInside.includes(concept)))
  if (ofInside || known.areaByName.has(foldName(inside)))
    return byConcept(sameArea(head, inside, known))
  if (isAbbreviationOf(inside, head) || (!HAN.test(inside) && isAbbreviationOf(head, inside)))
    return { isAlias: true, reason: 'abbreviation' }
  const isAlias =
    HAN.test(head) !== HAN.test(inside) &&
    (HAN.test(inside)
      ? !ofHead && isChineseNameOf(head, inside)
      : LATIN.test(inside) &&
        isTranslation(inside) &&
        !(ofHead && known.standing.has(foldName(inside))))
  return { isAlias, reason: isAlias ? 'translation' : 'remark' }
}

function byConcept(isAlias: boolean): { isAlias: boolean; reason: Reason } {
  return { isAlias, reason: isAlias ? 'same-concept' : 'other-concept' }
}

/** "MLP (多层感知机)", but not "CNN（图像业务必备）". */
function isChineseNameOf(head: string, inside: string): boolean {
  return (
    !/[的或等]|必备|可选|推荐|业务$/.test(inside) &&
    /^[A-Z][A-Za-z]{1,5}$/.test(head) &&
    (inside.match(/\p{Script=Han}/gu)?.length ?? 0) >= 3
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
