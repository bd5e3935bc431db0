import { undecorate } from './decoration.ts'
import { foldName } from './fold-name.ts'
import { isGenericWord } from './generic-titles.ts'
import { isKnownName, isLexiconName, type KnownNames } from './known-names.ts'

const ENUMERATION = /\s*[、；;]\s*|\s*[,，]\s*(?:(?:and|or)\s+)?/
const SLASH = /\s*[/／]\s*|\s*\+\s*/
const JOINED = /\s*(?:以及|[与和及&]|\band\b)\s*/

/** A part longer than this says something rather than names something. */
const LONGEST_PART = 16

/**
 * Splits "A、B、C", "A/B", "A与B" where the parts name things; otherwise the whole, alone.
 * "动态/静态量化" shares its tail: 动态量化, 静态量化. A whole that the lexicon names is never split.
 */
export function splitList(text: string, known: KnownNames): string[] {
  const whole = withoutEtcetera(text.trim())
  if (isLexiconName(whole, known) || /^[A-Z]\/[A-Z]|^[A-Z]{2}\/[A-Z]{2}$/.test(whole))
    return [whole]
  const enumerated = outsideBrackets(whole, ENUMERATION)
  if (
    enumerated.length > 1 &&
    enumerated.every((part) => isNamePart(part, known)) &&
    !areClauses(enumerated, whole, known)
  )
    return (shareTail(enumerated, known) ?? enumerated).flatMap((part) => splitSlash(part, known))
  return splitSlash(whole, known)
}

// "LoRA、蒸馏等轻量化方法", never "线性代数、高等数学" or "投影、等高线".
const ETCETERA = /(?<=[^\s、，,；;/高中初优平同相对均劣])等(等|[^、，,等]{0,8})$/

/** Takes "等", "等方法" or "…" from the end of an enumeration. */
function withoutEtcetera(text: string): string {
  const rest = ETCETERA.exec(text)
  const isClass =
    rest?.[1] === '' || rest?.[1] === '等' || isGenericWord((rest?.[1] ?? '').slice(-2))
  const end = (isClass ? rest : /\s*(?:\.{3}|…+)$/.exec(text))?.index
  return end !== undefined && ENUMERATION.test(text.slice(0, end))
    ? text.slice(0, end).trim()
    : text
}

function splitSlash(whole: string, known: KnownNames): string[] {
  if (isLexiconName(whole, known)) return [whole]
  const parts = outsideBrackets(whole, SLASH)
  if (parts.length > 1) {
    const shared = shareTail(parts, known)
    if (shared) return shared
    if (
      parts.every((part) => isNamePart(part, known) && (isNamed(part, known) || isProperName(part)))
    )
      return parts
  }
  const joined = outsideBrackets(whole, JOINED)
  return joined.length > 1 && joined.every((part) => isNamed(part, known)) ? joined : [whole]
}

function isNamePart(part: string, known: KnownNames): boolean {
  return (
    part !== '' &&
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

/** Splits where the separator stands outside all brackets, of which one may hold others, and book-title marks. */
function outsideBrackets(text: string, separator: RegExp): string[] {
  const kept: string[] = []
  const masked = text.replace(
    /[（(](?:[^（()）]|[（(][^（()）]*[）)])*[）)]|《[^》]*》/g,
    (found) => `\u0001${kept.push(found) - 1}\u0002`
  )
  return masked
    .split(separator)
    .map((part) =>
      part.replace(/\u0001(\d+)\u0002/g, (_, index: string) => kept[Number(index)] ?? '').trim()
    )
    .filter((part) => part !== '')
}
