import type { Reason } from './decision.ts'
import { foldName } from './fold-name.ts'
import type { KnownNames } from './known-names.ts'
import { splitEnumeration } from './split-list.ts'

/** What a closing bracket says of the words before it, and why it is read so. */
export type Bracket = (
  | { kind: 'alias'; aliases: string[] }
  | { kind: 'list'; members: string[] }
  | { kind: 'note'; note: string }
) & { reason: Reason }

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

/** A text without its brackets: 逻辑回归（二分类） → 逻辑回归. */
export function withoutBrackets(text: string): string {
  return text.replace(/\s*[（(][^（()）]*[）)]/g, '').trim()
}

/**
 * Tells aliases, list and note apart: 奇异值分解（SVD）, 优化器（SGD, Adam）, 逻辑回归（二分类）; 支持向量机（SVM，Support
 * Vector Machine） has two other names.
 */
export function readBracket(head: string, remark: string, known: KnownNames): Bracket {
  const named = remark.length > LONGEST_TITLE ? undefined : OTHER_NAME.exec(remark)?.[1]
  if (named)
    return alias(
      named.split(/\s*[、,，/／]\s*/).filter((name) => name !== ''),
      'says-name'
    )
  const inside = remark.replace(EXAMPLES, '').replace(ET_CETERA, '')
  const whole = judgeAlias(head, inside, known)
  if (inside === remark && whole.isAlias) return alias([inside], whole.reason)
  const pieces = inside.split(/\s*[,，、/／]\s*/).filter((piece) => piece !== '')
  if (inside === remark && areAliases(head, inside, pieces, known))
    return alias(pieces, 'translation')
  const members = splitEnumeration(inside, known)
  const isList = members.length > 1 && members.every((member) => /\p{L}/u.test(member))
  if (isList) return { kind: 'list', members, reason: 'lists-names' }
  if (pieces.length > 2 && pieces.every((piece) => /^\p{Script=Han}{2,6}$/u.test(piece)))
    return { kind: 'list', members: pieces, reason: 'lists-names' }
  return { kind: 'note', note: remark, reason: whole.reason }
}

/** "SVM，Support Vector Machine": one abbreviates the other; "前缀树/字典树" of a Latin name: all translate it. */
function areAliases(head: string, inside: string, pieces: string[], known: KnownNames): boolean {
  if (pieces.length < 2 || !pieces.every((piece) => judgeAlias(head, piece, known).isAlias))
    return false
  const [one = '', other = ''] = pieces
  const isPair =
    pieces.length === 2 && (isAbbreviationOf(one, other) || isAbbreviationOf(other, one))
  return isPair || (!HAN.test(head) && !/[,，、]/.test(inside))
}

function alias(aliases: string[], reason: Reason): Bracket {
  return { kind: 'alias', aliases, reason }
}

// "又名旧词", "原名：旧词", "a.k.a. old word": the author says that it is a name.
const OTHER_NAME =
  /^(?:又名|又[称稱]|也叫|也[称稱]|亦[称稱]|[别別]名|[旧舊][称稱]|[旧舊]名|曾用名|原名|原[称稱]|a\.?k\.?a\.?|also (?:called|known as)|formerly)\s*[：:]?\s*(\S.*)$/i
const EXAMPLES = /^(?:例如|比如|譬如|诸如|如|例|即|e\.g\.|i\.e\.|such as|like)\s*[：:,，]?\s*/i
const ET_CETERA = /(?:[,，\s]+etc\.?|等等?|…+|\.{3,})$/i

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
      ? !ofHead && isChineseNameOf(head, inside, known)
      : LATIN.test(inside) &&
        isTranslation(inside) &&
        !(ofHead && known.standing.has(foldName(inside))))
  return { isAlias, reason: isAlias ? 'translation' : 'remark' }
}

function byConcept(isAlias: boolean): { isAlias: boolean; reason: Reason } {
  return { isAlias, reason: isAlias ? 'same-concept' : 'other-concept' }
}

// What a thing is for, or what kind it is: 图像业务必备, 容器化, 大数据处理; no name of the thing.
const REMARK =
  /[的或等]|必备|可选|推荐|重点|了解|掌握|熟悉|即可|高频|选学|自学|必考|(?:业务|场景|处理|检测|识别|分析|开发|方向|相关|化)$/

/** "MLP (多层感知机)", "Namespace（命名空间）", but not "CNN（图像业务必备）" or "YOLO（目标检测）" where that is a topic. */
function isChineseNameOf(head: string, inside: string, known: KnownNames): boolean {
  const han = inside.match(/\p{Script=Han}/gu)?.length ?? 0
  if (han < 2 || han !== inside.length || REMARK.test(inside)) return false
  const isAcronym = /^[A-Z][A-Za-z]{1,5}$/.test(head)
  // A topic of its own names this one only where it is long enough to be spelt out by the letters.
  if (known.standing.has(foldName(inside))) return isAcronym && han >= 1.5 * head.length
  return (isAcronym && han >= 3) || (han <= 8 && isTranslation(head) && !/^[A-Z]{2,}$/.test(head))
}

function sameArea(head: string, inside: string, known: KnownNames): boolean {
  const area = known.areaByName.get(foldName(head))
  return area !== undefined && area === known.areaByName.get(foldName(inside))
}

/** "SVD" of "Singular value decomposition", "K8s" of "Kubernetes"; of a Han name any short run of capitals, or i18n. */
function isAbbreviationOf(short: string, long: string): boolean {
  const numeronym = /^(\p{Script=Latin})(\d{1,2})(\p{Script=Latin})$/u.exec(short)
  if (numeronym) return HAN.test(long) || isNumeronymOf(numeronym, long)
  if (HAN.test(long) && /^\d[A-Z]{1,3}$/.test(short)) return true
  if (!/^[A-Z][A-Za-z]*[A-Z]s?$/.test(short) || short.length > 6) return false
  if (HAN.test(long)) return /^[A-Z]{2,6}s?$/.test(short)
  const words = long
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/\bcross(?=[\s-])/gi, 'x')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .split(/[\s\-–]+/)
    .filter((word) => /^\p{L}/u.test(word))
  const initials = words
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase()
  return words.length > 1 && isSubsequence(initials, short.toLowerCase())
}

function isNumeronymOf(
  [, first = '', count = '', last = '']: RegExpExecArray,
  long: string
): boolean {
  const word = long.toLowerCase()
  return (
    word.startsWith(first.toLowerCase()) &&
    word.endsWith(last.toLowerCase()) &&
    word.length === Number(count) + 2
  )
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const letter of whole) if (letter === part[at]) at++
  return at === part.length
}

/** Plain words ("List", "Sparse Attention") translate; product names ("AlphaFold", "GPT-4V") are examples. */
function isTranslation(words: string): boolean {
  return (
    words
      .split(/[\s-]+/)
      .every((word) => /^(?:[A-Z]?[a-z]+(?:['’]s|s['’])?|[A-Z]{2,6})$/.test(word)) &&
    !/\d|-\w+-/.test(words)
  )
}
