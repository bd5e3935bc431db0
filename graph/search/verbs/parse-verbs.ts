import { simplify } from '../simplify.ts'
import { EN_VERBS } from './en.ts'
import type { Verb } from './verb-pattern.ts'
import { ZH_VERBS } from './zh.ts'

/** A text read as a sentence: a verb and the names it is about, as typed. */
export type Sentence = {
  verb: Verb
  /** Each way to take the names apart, the likeliest first: one name may hold an “and” of its own. */
  lists: string[][]
  from?: string
}

const LONGEST = 120
const PATTERNS = [...ZH_VERBS, ...EN_VERBS]
const LIST = /\s*(?:[、，,;；&]|\s(?:and|or|with)\s|和|与|跟|及|以及|\sto\s)\s*/iu
/** Small words around a name that say nothing. */
const AROUND = /^(?:the|a|an|learn|learning)\s+|^一下|[\s的]+$/giu

/** The sentences a text may be; none for a plain name. Names are not looked up here. */
export function parseVerbs(typed: string): Sentence[] {
  const text = simplify(
    typed
      .slice(0, LONGEST)
      .normalize('NFKC')
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[?？!！。.]+$/u, '')
  )
  return PATTERNS.flatMap(({ verb, pattern }): Sentence[] => {
    const groups = pattern.exec(text)?.groups
    if (!groups) return []
    const { names = '', from, a, b } = groups
    const lists = a !== undefined && b !== undefined ? [[a, b]] : listsOf(names)
    const bare = lists.map((list) => list.map(bareName)).filter((list) => !list.includes(''))
    const isPair = verb === 'compare'
    const fitting = bare.filter(({ length }) =>
      isPair ? length === 2 : verb === 'route' || length === 1
    )
    if (fitting.length === 0) return []
    return [{ verb, lists: fitting, ...(from === undefined ? {} : { from: bareName(from) }) }]
  })
}

/** The names as one, as a pair at each place where they may be joined, and all apart. */
function listsOf(names: string): string[][] {
  const parts = names.split(LIST)
  // 强化学习 is a name, in RAG学习 only RAG is.
  const shorter = names.replace(/(?:的?学习|\s+learning)$/iu, '')
  if (parts.length === 1) return shorter === names ? [[names]] : [[names], [shorter]]
  const joints = [...names.matchAll(new RegExp(LIST, 'giu'))]
  const pairs = joints.map((joint) => [
    names.slice(0, joint.index),
    names.slice(joint.index + joint[0].length)
  ])
  return [[names], ...pairs, ...(parts.length > 2 ? [parts] : [])]
}

function bareName(name: string): string {
  return name.trim().replace(AROUND, '').trim()
}
