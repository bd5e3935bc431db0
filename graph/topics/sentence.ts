import { undecorate } from './decoration.ts'
import { isLexiconName, type KnownNames } from './known-names.ts'

// What a subject can do, or what is done to it: a name never says so, however short.
const SAYS = /可以|能够|可应用|意味着|使得|导致|取决于|^(?:为了|如果|只需|不要)/
// With four characters and more behind it a verb has an object: 减少内存占用; with fewer it is part of a name: 使用价值.
const ACTS =
  /^(?:使用|利用|通过|采用|减少|提高|降低|增加|支持|适合|适用|避免|防止)(?!率|度|性|者|向量|场景|指南|手册|说明|技巧|方法)\p{Script=Han}{4}/u
// These begin names too (需要层次理论, 请求转发, 根据地): only a long text says something.
const STARTS_WITH_VERB = /^(?:需要|串行|多个|每次|包括|包含|根据|基于|请)/
const HAS_VERB = /(?:连接(?!层|网络|器|池|词|件|性)|用于|是|不是|需要)(?=\p{Script=Han}{2})/u

/** Han texts up to this length are judged without those verbs. */
const LONGEST_WITH_VERB = 10
// "基于内容的推荐", "用于预训练的数据集": a thing, told by what it rests on.
const NOUN_PHRASE =
  /^(?:基于|用于|面向|针对)[^，。的]{1,12}的[\p{Script=Han}\p{Script=Latin}]{2,10}$/u
// Short words stay small in English titles.
const SMALL_WORD =
  /^(?:a|an|and|as|at|by|for|from|in|into|nor|of|on|onto|or|over|per|the|to|up|vs|via|with|is|are)$/

/** Longest Han text that can be a topic's name when nothing else speaks for it. */
const LONGEST_NAME = 20

/** Longer text, whatever it holds, names nothing. */
const LONGEST_TEXT = 400

/** True for text that says something rather than names something: 多个模型独立训练，平均结果. */
export function isSentence(text: string, known: KnownNames): boolean {
  return whyNoName(text, known) !== undefined
}

/** Why a text names nothing: it makes a statement, or is only too long for a name; undefined where it can be one. */
export function whyNoName(text: string, known: KnownNames): 'states' | 'too-long' | undefined {
  if (text.length > LONGEST_TEXT) return 'too-long'
  if (isLexiconName(text, known) || undecorate(text, known)) return undefined
  if (NOUN_PHRASE.test(text) || isEnglishTitle(text)) return undefined
  if (/[。！？，]/.test(text) || endsSentence(text) || SAYS.test(text) || ACTS.test(text))
    return 'states'
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  if (han > LONGEST_WITH_VERB && (STARTS_WITH_VERB.test(text) || HAS_VERB.test(text)))
    return 'states'
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  if (words > 6 && /\b(?:is|are|was|were|the|that|which|you|we)\b/i.test(text)) return 'states'
  return han > LONGEST_NAME || words > 9 ? 'too-long' : undefined
}

// A point behind a word and in front of a capital, not behind an abbreviation ("vs. ", "St. ", "E. coli").
const FULL_STOP = /(?<=\p{Ll}{3}|[\p{Script=Han})）])[.!?]\s+(?=[\p{Lu}\p{Script=Han}])/u

/** "panic!" is a name; three words and more with a mark behind them say something. */
function endsSentence(text: string): boolean {
  return FULL_STOP.test(text) || (/[.!?]$/.test(text) && text.split(/\s+/).length > 2)
}

const LEADS_ON =
  /(?:如下|以下|包括|包含|例如|比如|分为|有|下面|这些|主要|是|为|看|点)$|^(?:以下|下面|这些|常见的|我们|你|本)|\b(?:following|includes?|are|is|as follows|such as|like|learn)\b/i

/** Longer words before a colon and a list say something. */
const LONGEST_LABEL = 16

/** "常用命令如下", "You will learn": words that lead on to a list and name nothing themselves. */
export function isIntroduction(words: string, known: KnownNames): boolean {
  return words.length > LONGEST_LABEL || LEADS_ON.test(words) || isSentence(words, known)
}

/** "Complex Zeros and the Fundamental Theorem of Algebra", "What Is a Function?": capitals mark a name, however long. */
export function isEnglishTitle(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{N}'’]*/gu) ?? []
  return (
    words.length > 1 &&
    words.length <= 16 &&
    !/\p{Script=Han}|[.!?]\s|\.$/u.test(text) &&
    words.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORD.test(word)) &&
    /^[^\p{L}]*\p{Lu}/u.test(text)
  )
}

const STOPPED_NAME = /^[^，。！？；了吧吗呢啊得着过就也都要会能是的]{2,12}。$/
const FEWEST_STOPPED = 3

/** Whether every title of a list is a short name with a full stop (静息电位。), as lists of what an exam asks for write them. */
export function areStoppedNames(titles: string[]): boolean {
  return titles.length >= FEWEST_STOPPED && titles.every((title) => STOPPED_NAME.test(title))
}
