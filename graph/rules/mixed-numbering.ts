import type { RuleValues } from '../problems/values.ts'
import type { Problems } from '../problems.ts'
import { findNumbering, type Numbering } from '../read/numbering.ts'
import type { Heading } from '../read/outline.ts'
import { plainText } from '../read/plain-text.ts'
import { cleanTitle } from '../topics/clean-title.ts'
import { headingKind } from '../topics/title-kinds.ts'
import type { HeadingGroup } from './heading-groups.ts'

type Numbered = { heading: Heading; numbering: Numbering | undefined }

/**
 * Reports groups of headings that are numbered in two ways, or some of which are not numbered, and numbers that do not
 * follow each other. Once a group; headings of advice and resources may do without.
 */
export function checkNumbering(outline: string, groups: HeadingGroup[], problems: Problems): void {
  for (const { headings } of groups) {
    const numbered = headings
      .map((heading) => ({ heading, numbering: findNumbering(plainText(heading.text)) }))
      .filter(({ heading, numbering }) => numbering || isToLearn(heading))
    const found = findMixture(withinNumbers(numbered)) ?? findBreak(numbered)
    if (found) report(outline, found, problems)
  }
}

/** A preface and an appendix stand outside of the numbers. */
function withinNumbers(numbered: Numbered[]): Numbered[] {
  const isNumbered = ({ numbering }: Numbered) => numbering !== undefined
  return numbered.slice(numbered.findIndex(isNumbered), numbered.findLastIndex(isNumbered) + 1)
}

function isToLearn({ text }: Heading): boolean {
  return headingKind(cleanTitle(text)) === 'plain'
}

type Finding = { at: Heading; other: Heading; values: RuleValues['mixed-numbering'] }

function findMixture(numbered: Numbered[]): Finding | undefined {
  const counts = new Map<string, number>()
  for (const { numbering } of numbered) {
    const style = numbering?.style ?? ''
    counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['']
  if (counts.size < 2 || usual === '') return undefined
  const odd = numbered.find(({ numbering }) => numbering?.style !== usual)
  const other = numbered.find(({ numbering }) => numbering?.style === usual)
  if (!odd || !other) return undefined
  return {
    at: odd.heading,
    other: other.heading,
    values: odd.numbering
      ? { kind: 'two-ways', title: odd.heading.text, other: other.heading.text }
      : { kind: 'none', title: odd.heading.text }
  }
}

function findBreak(numbered: Numbered[]): Finding | undefined {
  for (const [i, { heading, numbering }] of numbered.entries()) {
    const before = numbered[i - 1]
    const [last, value] = [before?.numbering?.value, numbering?.value]
    if (!before || last === undefined || value === undefined || value === last + 1) continue
    return {
      at: heading,
      other: before.heading,
      values: { kind: 'break', title: heading.text, found: value, expected: last + 1 }
    }
  }
  return undefined
}

function report(outline: string, { at, other, values }: Finding, problems: Problems) {
  problems.add({
    rule: 'mixed-numbering',
    severity: 'warning',
    at: { outline, line: at.line, column: at.column },
    values,
    other: { file: outline, line: other.line }
  })
}
