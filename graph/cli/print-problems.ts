import type { Problem, Severity } from '../problems.ts'
import { oneLine } from './printable.ts'

const COLOURS: Record<Severity, string> = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  note: '\u001b[36m'
}

/** Problems as a compiler prints them: `file:line:column: severity: message [rule]`, and how to mend it below. */
export function formatProblems(problems: Problem[], isColoured: boolean): string {
  return problems
    .map(({ file, line, column, severity, message, rule, help, other }) => {
      const word = isColoured ? `${COLOURS[severity]}${severity}\u001b[0m` : severity
      const place = `${oneLine(file)}:${line}:${column}`
      const elsewhere = other ? `\n    see also ${oneLine(other.file)}:${other.line}` : ''
      return `${place}: ${word}: ${oneLine(message)} [${rule}]\n    ${oneLine(help)}${elsewhere}\n`
    })
    .join('')
}

/** Of each rule this many are listed where problems are not what was asked for; all errors are. */
const MOST_LISTED: Record<Severity, number> = {
  error: Number.POSITIVE_INFINITY,
  warning: 5,
  note: 1
}

/** The problems worth a line beside another result, and how many of each rule were left out, in words. */
export function summariseProblems(problems: Problem[]): { listed: Problem[]; left: string } {
  const counts = new Map<string, number>()
  const listed = problems.filter(({ rule, severity }) => {
    const count = (counts.get(rule) ?? 0) + 1
    counts.set(rule, count)
    return count <= MOST_LISTED[severity]
  })
  for (const { rule } of listed) counts.set(rule, (counts.get(rule) ?? 0) - 1)
  const left = [...counts].filter(([, count]) => count > 0)
  if (left.length === 0) return { listed, left: '' }
  const words = left.map(([rule, count]) => `${count} more [${rule}]`).join(', ')
  return { listed, left: `and ${words}: \`zhilu check\` lists them all\n` }
}

/** How many of each severity: "1 error, 2 warnings, 3 notes". */
export function countProblems(problems: Problem[]): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`]
  })
  return counts.join(', ') || 'no problems'
}

/** Problems as other programs read them, keys in the agreed order. */
export function problemsAsJson(problems: Problem[]): string {
  const entries = problems.map(({ rule, severity, file, line, column, message, help, other }) => ({
    rule,
    severity,
    file,
    line,
    column,
    message,
    help,
    ...(other ? { other: { file: other.file, line: other.line } } : {})
  }))
  return `${JSON.stringify(entries, null, 2)}\n`
}

/** True when problems end a run: any error, with `strict` any warning too. */
export function isFailing(problems: Problem[], strict: boolean): boolean {
  return problems.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
}
