import type { Problem, Severity } from '../problems.ts'

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
      const elsewhere = other ? `\n    see also ${other.file}:${other.line}` : ''
      return `${file}:${line}:${column}: ${word}: ${message} [${rule}]\n    ${help}${elsewhere}\n`
    })
    .join('')
}

/** True when problems end a run: any error, with `strict` any warning too. */
export function isFailing(problems: Problem[], strict: boolean): boolean {
  return problems.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
}
