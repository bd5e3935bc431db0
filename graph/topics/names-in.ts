import { findBrackets, readBracket } from './bracket.ts'
import { isKnownName, type KnownNames } from './known-names.ts'
import { isSentence } from './sentence.ts'
import { splitEnumeration, splitList } from './split-list.ts'

/**
 * The names that stand behind a label: "MLflow, Neptune" are two, "无序、唯一" says what something is like and
 * "木生火，火生土" makes statements: none.
 */
export function namesIn(text: string, known: KnownNames): string[] {
  // A sentence, an equation or a formula says something.
  if (/[.!?。！？]$|[=$]/.test(text)) return []
  const names = splitEnumeration(text, known)
  if (names.length === 1) return holdsList(text, known) ? names : []
  const isStatement = names.some(
    (name) => isSentence(name, known) || /…/.test(name) || MEASURE.test(name)
  )
  return isStatement || areProperties(names, known) || areClauses(text, names, known) ? [] : names
}

// "3 mm wide", "200 克"
const MEASURE =
  /^\d+(?:\.\d+)?\s*(?:[cmkμ]?m|[mk]?g|m?l|[mn]?s|px|[%°℃]|小时|分钟|秒|天|周|元|米|克|厘米|毫米|毫升|公斤)(?!\p{L})/u

/** "EFK（Elasticsearch、Fluentd）": one name that holds others. */
function holdsList(text: string, known: KnownNames): boolean {
  const brackets = findBrackets(text)
  return (
    brackets?.tail === '' &&
    brackets.insides.length === 1 &&
    !isSentence(brackets.head, known) &&
    readBracket(brackets.head, brackets.insides[0] ?? '', known).kind === 'list'
  )
}

/** "无序、唯一", "并、交、差": what something is like, or single characters; no names unless known as such. */
function areProperties(names: string[], known: KnownNames): boolean {
  const unknown = names.filter((name) => !isKnownName(name, known))
  return (
    unknown.some((name) => /^[无有可不易难]\p{Script=Han}{1,3}$/u.test(name)) ||
    (unknown.length === names.length && names.every((name) => /^\p{Script=Han}$/u.test(name)))
  )
}

/** Nothing but full-width commas between parts of which none is known: clauses. */
function areClauses(text: string, names: string[], known: KnownNames): boolean {
  return (
    /，/.test(text) && !/[、；;,]/.test(text) && !names.some((name) => isKnownName(name, known))
  )
}

/** A long enumeration still names, where each of its parts does; so does a short phrase that holds a list. */
export function namesSomething(text: string, holdsList: boolean, known: KnownNames): boolean {
  if (!isSentence(text, known)) return true
  if (/[，。！？；]|[.!?](?:\s|$)/.test(text)) return false
  if (holdsList && text.length <= LONGEST_GROUP_NAME) return true
  const parts = splitList(text, known)
  return parts.length > 1 && parts.every((part) => !isSentence(part, known))
}

const LONGEST_GROUP_NAME = 20
