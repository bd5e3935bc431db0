import { undecorate } from './decoration.ts'
import { isLexiconName, type KnownNames } from './known-names.ts'

const STARTS_WITH_VERB =
  /^(?:使用|利用|通过|采用|减少|提高|降低|增加|支持|适合|适用|需要|可以|能够|避免|防止|串行|多个|每次|包括|包含|根据|基于|为了|如果|只需|不要|请|可应用)/
const HAS_VERB =
  /(?:连接|可应用|可以|能够|用于|使得|导致|意味着|取决于|是|不是|需要)(?=\p{Script=Han}{2})/u

/** Longest Han text that can be a topic's name when nothing else speaks for it. */
const LONGEST_NAME = 20

/** Longer text, whatever it holds, names nothing. */
const LONGEST_TEXT = 400

/** True for text that says something rather than names something: 多个模型独立训练，平均结果. */
export function isSentence(text: string, known: KnownNames): boolean {
  if (text.length > LONGEST_TEXT) return true
  if (isLexiconName(text, known) || undecorate(text, known)) return false
  if (/[。！？]|[.!?]\s|，/.test(text) || /[.!?]$/.test(text)) return true
  if (STARTS_WITH_VERB.test(text) || HAS_VERB.test(text)) return true
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  return (
    han > LONGEST_NAME ||
    words > 9 ||
    (words > 6 && /\b(?:is|are|was|were|the|that|which|you|we)\b/i.test(text))
  )
}
