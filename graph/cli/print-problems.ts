import { inLanguage } from '../problems/in-language.ts'
import type { Problem, Severity } from '../problems.ts'
import { oneLine } from './printable.ts'

const COLOURS: Record<Severity, string> = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  note: '\u001b[36m'
}

type Language = 'zh' | 'en'

/** Problems as a compiler prints them: `file:line:column: severity: message [rule]`, and how to mend it below. */
export function formatProblems(
  problems: Problem[],
  { isColoured, language }: { isColoured: boolean; language: Language }
): string {
  const words = WORDS[language]
  return inLanguage(problems, language)
    .map(({ file, line, column, severity, message, rule, help, other }) => {
      const named = words.severities[severity]
      const word = isColoured ? `${COLOURS[severity]}${named}\u001b[0m` : named
      const place = `${oneLine(file)}:${line}:${column}`
      const elsewhere = other ? `\n    ${words.seeAlso} ${oneLine(other.file)}:${other.line}` : ''
      return `${place}: ${word}: ${oneLine(message)} [${rule}]\n    ${oneLine(help)}${elsewhere}\n`
    })
    .join('')
}

type Words = {
  severities: Record<Severity, string>
  seeAlso: string
  left: (counts: [rule: string, count: number][]) => string
  counted: (severity: Severity, count: number) => string
  separator: string
  none: string
}

const CHINESE: Record<Severity, string> = { error: '错误', warning: '警告', note: '提示' }

const WORDS: Record<Language, Words> = {
  en: {
    severities: { error: 'error', warning: 'warning', note: 'note' },
    seeAlso: 'see also',
    left: (counts) =>
      `and ${counts.map(([rule, count]) => `${count} more [${rule}]`).join(', ')}: \`zhilu check\` lists them all\n`,
    counted: (severity, count) => `${count} ${severity}${count === 1 ? '' : 's'}`,
    separator: ', ',
    none: 'no problems'
  },
  zh: {
    severities: CHINESE,
    seeAlso: '另见',
    left: (counts) =>
      `${counts.map(([rule, count]) => `[${rule}] 还有 ${count} 个`).join('，')}：\`zhilu check\` 会全部列出\n`,
    counted: (severity, count) => `${count} 个${CHINESE[severity]}`,
    separator: '，',
    none: '没有问题'
  }
}

/** Of each rule this many are listed where problems are not what was asked for; all errors are. */
const MOST_LISTED: Record<Severity, number> = {
  error: Number.POSITIVE_INFINITY,
  warning: 5,
  note: 1
}

/** The problems worth a line beside another result, and how many of each rule were left out, in words. */
export function summariseProblems(
  problems: Problem[],
  language: Language
): { listed: Problem[]; left: string } {
  const counts = new Map<string, number>()
  const listed = problems.filter(({ rule, severity }) => {
    const count = (counts.get(rule) ?? 0) + 1
    counts.set(rule, count)
    return count <= MOST_LISTED[severity]
  })
  for (const { rule } of listed) counts.set(rule, (counts.get(rule) ?? 0) - 1)
  const left = [...counts].filter(([, count]) => count > 0)
  if (left.length === 0) return { listed, left: '' }
  return { listed, left: WORDS[language].left(left) }
}

/** How many of each severity: "1 error, 2 warnings, 3 notes". */
export function countProblems(problems: Problem[], language: Language): string {
  const { counted, none, separator } = WORDS[language]
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    return count === 0 ? [] : [counted(severity, count)]
  })
  return counts.join(separator) || none
}

/** Problems as other programs read them, keys in the agreed order. */
export function problemsAsJson(problems: Problem[], language: Language): string {
  const entries = inLanguage(problems, language).map(
    ({ rule, severity, file, line, column, message, help, other }) => ({
      rule,
      severity,
      file,
      line,
      column,
      message,
      help,
      ...(other ? { other: { file: other.file, line: other.line } } : {})
    })
  )
  return `${JSON.stringify(entries, null, 2)}\n`
}

/** True when problems end a run: any error, with `strict` any warning too. */
export function isFailing(problems: Problem[], strict: boolean): boolean {
  return problems.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
}
