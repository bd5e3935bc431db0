import { maskBrackets } from './bracket-mask.ts'
import type { Reason } from './decision.ts'
import { undecorate } from './decoration.ts'
import { foldName } from './fold-name.ts'
import { isGenericWord } from './generic-titles.ts'
import { isKnownName, isLexiconName, type KnownNames } from './known-names.ts'

const ENUMERATION = /\s*[、；;]\s*|\s*[,，]\s*(?:(?:and|or)\s+)?/
// A plus between words or spaces, not that of C++ or B+.
const SLASH = /\s*[/／]\s*|\s+\+\s+|(?<=[^\s+])\+(?=[^\s+])/
const SPACED_SLASH = /\s+[/／+]\s+/
// Any of the three.
const ANY = /[、；;,，/／+与和及&]|\band\b/
const JOINED = /\s*(?:以及|[与和及&]|\band\b)\s*/

/** A part longer than this says something rather than names something. */
const LONGEST_PART = 16

/** How a text was taken apart, and why; `why` is undefined where nothing in it could separate names. */
export type Split = { parts: string[]; why?: { reason: Reason; subject?: string } }

/** The parts of a text that stands where a list is expected, in a bracket or behind a colon: there Prim/Kruskal are two. */
export function splitEnumeration(text: string, known: KnownNames): string[] {
  const parts = splitList(text, known)
  const [whole = ''] = parts
  if (parts.length > 1 || isLexiconName(whole, known) || LETTERS.test(whole)) return parts
  const pair = outsideBrackets(whole, SLASH)
  return pair.length > 1 &&
    pair.every((part) => /^\p{Script=Latin}[\p{Script=Latin}\d.-]+$/u.test(part))
    ? pair
    : parts
}

/** The parts that `decideSplit` finds: of a text that is one name, the whole, alone. */
export function splitList(text: string, known: KnownNames): string[] {
  return decideSplit(text, known).parts
}

/**
 * Splits "A、B、C", "A/B", "A与B" where the parts name things; otherwise the whole, alone.
 * "动态/静态量化" shares its tail: 动态量化, 静态量化. A whole that the lexicon names is never split.
 */
export function decideSplit(text: string, known: KnownNames): Split {
  const whole = withoutEtcetera(text.trim())
  // Most titles hold nothing that could stand between two names.
  if (!ANY.test(whole)) return { parts: [whole] }
  const isName = isLexiconName(whole.replace(/(?:\s*[（(][^（()）]*[）)])+$/, ''), known)
  if (isName || LETTERS.test(whole))
    return outsideBrackets(whole, ANY).length > 1
      ? kept(whole, isName ? 'lexicon-name' : 'letters')
      : { parts: [whole] }
  const enumerated = outsideBrackets(whole, ENUMERATION)
  if (enumerated.length < 2) return splitSlash(whole, known)
  const stranger = enumerated.find((part) => ORDINAL.test(part) || !isNamePart(part, known))
  if (stranger !== undefined) return orElse(splitSlash(whole, known), 'no-name', stranger)
  if (areClauses(enumerated, whole, known)) return orElse(splitSlash(whole, known), 'clauses')
  const shared = shareTail(enumerated, known)
  const parts = shared ?? splitLast(enumerated, known)
  return {
    parts: parts.flatMap((part) => splitSlash(part, known).parts),
    why: { reason: shared ? 'shared-tail' : 'enumeration' }
  }
}

// "Programming Languages, Part A"
const ORDINAL = /^(?:part|volume|vol\.?|level|unit|module|book)\s*(?:\d{1,2}|[ivx]{1,4}|[a-e])$/i

// "A/B测试", "I/O", "CI/CD": letters that belong together.
const LETTERS = /^[A-Z]\/[A-Z]|^[A-Z]{2}\/[A-Z]{2}$/

// Between the last two of a list: 收入、费用和利润.
const LAST = /\s*(?:以及|[和及])\s*|\s+(?:and|or)\s+/

function splitLast(parts: string[], known: KnownNames): string[] {
  const last = parts.at(-1) ?? ''
  if (isKnownName(last, known)) return parts
  const split = outsideBrackets(last, LAST)
  return split.length === 2 && split.every((part) => part.length > 1 && isNamePart(part, known))
    ? [...parts.slice(0, -1), ...split]
    : parts
}

function kept(whole: string, reason: Reason, subject?: string): Split {
  return { parts: [whole], why: { reason, ...(subject === undefined ? {} : { subject }) } }
}

/** A split by another separator, or the whole with the reason the first one gave. */
function orElse(split: Split, reason: Reason, subject?: string): Split {
  return split.parts.length > 1 ? split : kept(split.parts[0] ?? '', reason, subject)
}

// "LoRA、蒸馏等轻量化方法", never "线性代数、高等数学", "函数、不等式" or "投影、等高线".
const ETCETERA =
  /(?<=[^\s、，,；;/高中初优平同相对均劣不恒全特上何甲乙一二三四五六七八九十])等(?:等|[^、，,等]{2,8})?$/

/** Takes "等", "等方法" or "…" from the end of an enumeration. */
function withoutEtcetera(text: string): string {
  const end = (ETCETERA.exec(text) ?? /\s*(?:\.{3}|…+)$/.exec(text))?.index
  return end !== undefined && ENUMERATION.test(text.slice(0, end))
    ? text.slice(0, end).trim()
    : text
}

function splitSlash(whole: string, known: KnownNames): Split {
  if (isLexiconName(whole, known)) return { parts: [whole] }
  // In "焦比 F = f / D" the stroke divides.
  if (/\s[=≈]\s/.test(whole)) return { parts: [whole] }
  const spaced = outsideBrackets(whole, SPACED_SLASH)
  const areSpaced = spaced.length > 1
  const parts = areSpaced ? spaced : outsideBrackets(whole, SLASH)
  let stranger: string | undefined
  if (parts.length > 1) {
    const shared = shareTail(parts, known)
    if (shared) return { parts: shared, why: { reason: 'shared-tail' } }
    if (areSlashed(parts, areSpaced, known)) return { parts, why: { reason: 'slash' } }
    stranger = parts.find((part) => !isNamed(part, known)) ?? whole
  }
  const joined = outsideBrackets(whole, JOINED)
  if (joined.length > 1) {
    if (areJoined(joined, known)) return { parts: joined, why: { reason: 'joined' } }
    stranger ??= joined.find((part) => !isNamed(part, known)) ?? whole
  }
  return stranger === undefined ? { parts: [whole] } : kept(whole, 'no-name', stranger)
}

/**
 * Names beside strokes: known ones, parallel ones, three or more in one script, or any with spaces around the strokes.
 * Two bare Latin words with a tight stroke (TCP/IP, CRISPR/Cas9) are one name unless they are known or look coined.
 */
function areSlashed(parts: string[], areSpaced: boolean, known: KnownNames): boolean {
  if (!parts.every((part) => isNamePart(part, known))) return false
  if (parts.every((part) => isNamed(part, known) || hasBracket(part)) || areParallel(parts))
    return true
  if (areSpaced)
    return parts.every((part) => /^\D/.test(part)) && parts.some((part) => /\p{L}/u.test(part))
  const isLatin = parts.every((part) => /^[\p{Script=Latin}\d.&+#_\s-]+$/u.test(part))
  if (parts.length > 2) {
    const isHan = parts.every((part) => /^\p{Script=Han}{2,}$/u.test(part))
    return isHan || (isLatin && parts.every((part) => part.length > 1))
  }
  return (
    isLatin &&
    parts.every((part) => isNamed(part, known) || isProperName(part)) &&
    (parts.some((part) => isNamed(part, known)) || parts.every(isCoined))
  )
}

/** Both sides of 与 or & are known, in brackets explained, of one build (内连接与外连接), or short forms (BFS & DFS). */
function areJoined(parts: string[], known: KnownNames): boolean {
  return (
    parts.every((part) => isNamed(part, known) || hasBracket(part)) ||
    areParallel(parts) ||
    parts.every((part) => /^[A-Z][A-Z\d]{1,5}$/.test(part) || isCoined(part))
  )
}

/** "栈（LIFO）": what a bracket explains is a name. */
function hasBracket(part: string): boolean {
  return /^[^（()）]{1,16}[（(][^（()）]+[）)]$/.test(part)
}

/** 乐观锁 and 悲观锁, 梯度消失 and 梯度爆炸: Han words that end or begin alike, one character enough where all are short. */
function areParallel(parts: string[]): boolean {
  if (!parts.every((part) => /^\p{Script=Han}{2,8}$/u.test(part))) return false
  const common = parts[0]?.at(-1) ?? ''
  const isAlike = parts.every((part) => part.endsWith(common))
  if (isAlike && parts.every((part) => part.length <= 4)) return true
  const [first = ''] = parts
  return (
    parts.every((part) => part.length > 2 && part.endsWith(first.slice(-2))) ||
    parts.every((part) => part.length === first.length && part.startsWith(first.slice(0, 2)))
  )
}

/** "XGBoost", "LightGBM", "GraphQL": capitals inside, which no acronym and no plain word has. */
function isCoined(part: string): boolean {
  return /^\S{4,}$/.test(part) && /\p{Ll}/u.test(part) && /^.+\p{Lu}/u.test(part)
}

function isNamePart(part: string, known: KnownNames): boolean {
  return (
    part !== '' &&
    !/^[一二三四五六七八九十]$/.test(part) &&
    (isKnownName(part, known) ||
      part.length <= LONGEST_PART ||
      (/^[\p{Script=Latin}\d\s.&-]+$/u.test(part) && part.length <= 40))
  )
}

/** "取景窗与镜头分开，没有反光镜": two Han parts with a full-width comma between them say something unless both are known. */
function areClauses(parts: string[], whole: string, known: KnownNames): boolean {
  return (
    parts.length === 2 &&
    /，/.test(whole) &&
    parts.some((part) => /\p{Script=Han}/u.test(part) && !isKnownName(part, known))
  )
}

function isNamed(part: string, known: KnownNames): boolean {
  return isKnownName(part, known) || undecorate(part, known) !== undefined
}

// "XGBoost", "GPT-4", "DALL-E"
function isProperName(part: string): boolean {
  return /^[A-Z][\p{Script=Latin}\d.&\s-]*$/u.test(part) && part.split(/\s+/).length <= 3
}

/** "动态/静态量化" → 动态量化, 静态量化, where these are known; "视频、音频生成" → 视频生成, 音频生成, where the parts are of one build. */
function shareTail(parts: string[], known: KnownNames): string[] | undefined {
  const last = parts[parts.length - 1] ?? ''
  const heads = parts.slice(0, -1)
  if (heads.some((part) => isLexiconName(part, known))) return undefined
  for (let cut = 1; cut < last.length; cut++) {
    const tail = last.slice(cut)
    const completed = heads.map((head) => head + tail)
    if (
      /^\p{Script=Han}/u.test(tail) &&
      completed.every((name) => isKnownName(name, known) && foldName(name) !== foldName(last))
    )
      return [...completed, last]
    const isParallel =
      isGenericWord(tail) && heads.every((head) => head.length === cut && !isKnownName(head, known))
    if (isParallel) return [...completed, last]
  }
  return undefined
}

/** Splits where the separator stands outside all brackets and book-title marks. */
function outsideBrackets(text: string, separator: RegExp): string[] {
  const { text: masked, unmask } = maskBrackets(text)
  return masked
    .split(separator)
    .map((part) => unmask(part).trim())
    .filter((part) => part !== '')
}
