import { CLASS_TRANSITIONS } from './class-transitions.ts'

/**
 * Coarse parts of speech, one character each: n noun-like, v verb, a adjective, d adverb,
 * c conjunction, p preposition, u particle, m numeral, q measure word, r pronoun, f place word,
 * w punctuation or the edge of a line, x Latin word or number, s space, o other. The function words
 * below are classes of their own, named by themselves.
 */
export type WordClass = string

const FUNCTION_WORDS = new Set(
  '不与中的和在从后前上下来到为可了是有或对把被将会能要也都就用等时个这其所子位重受并但而让做去过还再更最很只当则如每该多大新'
)

const TRANSITIONS: ReadonlyMap<WordClass, ReadonlyMap<WordClass, number>> = parseTransitions()

/** The class of a word by its jieba tag ("vn" is noun-like, "uj" a particle). */
export function classOf(word: string, tag: string): WordClass {
  if (FUNCTION_WORDS.has(word)) return word
  if (tag === 'vn' || tag === 'an') return 'n'
  const first = tag.charAt(0)
  if (first !== '' && 'iljtsn'.includes(first)) return 'n'
  if (first === 'b' || first === 'z') return 'a'
  return first !== '' && 'vadcpumqrf'.includes(first) ? first : 'o'
}

/** The class of a character that no word covers. */
export function classOfCharacter(character: string): WordClass {
  if (/^\s+$/u.test(character)) return 's'
  if (/^[\p{Script=Latin}\p{N}]/u.test(character)) return 'x'
  return /^[\p{P}\p{S}\p{Cf}]/u.test(character) ? 'w' : 'o'
}

/** How well class `next` follows class `previous`, in nats; 0 where the table is silent. */
export function classTransition(previous: WordClass, next: WordClass): number {
  return TRANSITIONS.get(previous)?.get(next) ?? 0
}

function parseTransitions(): Map<WordClass, Map<WordClass, number>> {
  return new Map(
    Object.entries(CLASS_TRANSITIONS).map(([previous, list]) => [
      previous,
      new Map(
        [...list.matchAll(/(\S)([+-][\d.]+)/gu)].map(([, next = '', score]) => [
          next,
          Number(score)
        ])
      )
    ])
  )
}
