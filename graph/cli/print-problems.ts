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
