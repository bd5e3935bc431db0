import type { Problem } from '../problems.ts'
import { en } from './en.ts'
import type { ProblemText, Rule } from './values.ts'
import { zh } from './zh.ts'

const TEXTS = { zh, en }

/** The same problems, told in a language. */
export function inLanguage(problems: readonly Problem[], language: 'zh' | 'en'): Problem[] {
  return problems.map((problem) => ({ ...problem, ...textOf(problem, language) }))
}

function textOf<R extends Rule>({ rule, values }: Problem<R>, language: 'zh' | 'en'): ProblemText {
  return TEXTS[language][rule](values)
}
