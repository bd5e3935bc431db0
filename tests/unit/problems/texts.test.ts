import { describe, expect, it } from 'vitest'
import { en } from '../../../graph/problems/en.ts'
import { inLanguage } from '../../../graph/problems/in-language.ts'
import type { Rule, RuleValues } from '../../../graph/problems/values.ts'
import { zh } from '../../../graph/problems/zh.ts'
import { createProblem } from '../../../graph/problems.ts'

/** Every shape of what each rule finds. */
const SAMPLES: { [R in Rule]: RuleValues[R][] } = {
  'duplicate-heading': [{ title: 'Soil' }],
  'empty-section': [{ title: 'Soil' }],
  'likely-typo': [
    { title: 'Sioil', near: 'Soil', isOne: true },
    { title: 'Sioil', near: 'Soil', isOne: false }
  ],
  'long-item': [
    { title: 'Soil', isHeading: true },
    { title: 'Soil', isHeading: false }
  ],
  'mixed-numbering': [
    { kind: 'two-ways', title: '1. Soil', other: 'II. Water' },
    { kind: 'none', title: 'Soil' },
    { kind: 'break', title: '4. Soil', found: 4, expected: 3 }
  ],
  orphan: [{ label: 'Soil' }],
  'skipped-level': [
    { title: 'Soil', parent: 'Garden', count: 1, mark: '##' },
    { title: 'Soil', parent: 'Garden', count: 2, mark: '##' },
    { title: 'Soil', parent: undefined, count: 5, mark: '##' }
  ],
  'author-decides': [
    { kind: 'same', title: 'Soil', name: 'Earth' },
    { kind: 'different', title: 'Soil', name: 'Earth' },
    { kind: 'hours', label: 'Soil', hours: 3, typical: 5 },
    {
      kind: 'not-prerequisite',
      source: 'Soil',
      target: 'Water',
      evidence: 'lexicon',
      sentences: { zh: '水从土走。', en: 'Water goes through soil.' }
    }
  ],
  'stated-cycle': [{ names: ['Soil', 'Water', 'Soil'], places: ['a.md:3', 'b.md:4'] }],
  'self-prerequisite': [{ name: 'Soil' }],
  'ambiguous-prerequisite': [{ name: 'Soil', candidates: [{ label: 'Soil', id: 'soil' }] }],
  'unknown-prerequisite': [
    { name: 'Soil', nearest: 'Soils' },
    { name: 'Soil', nearest: undefined }
  ],
  'unclosed-block': [
    { isCode: true, count: 3 },
    { isCode: false, count: 3 }
  ],
  'too-deep': [{ level: 1000 }],
  'front-matter': [{ fault: 'BAD_INDENT', reason: 'All mapping items must start at one column' }],
  'damaged-encoding': [
    { encoding: 'utf-8', repaired: 9, completed: 4, guessed: 2, lines: [3, 4, 4, 9], lost: 1 },
    { encoding: 'utf-8', repaired: 1, completed: 0, guessed: 0, lines: [], lost: 0 }
  ],
  'unreadable-bytes': [{ encoding: 'utf-8', lines: Array.from({ length: 50 }, (_, i) => 2 * i) }],
  'assumed-encoding': [{ encoding: 'gb18030' }],
  'unknown-encoding': [{ encoding: 'windows-1252' }],
  'missing-redirect': [{ id: 'soil', next: 'earth' }],
  'topic-gone': [
    { topics: [{ label: 'Soil', id: 'soil' }], more: 0 },
    { topics: [{ label: 'Soil', id: 'soil' }], more: 7 }
  ],
  'dangling-redirect': [{ id: 'soil', next: 'earth' }],
  'incomparable-graph': [{ fault: 'damaged', why: 'The graph file is damaged.' }]
}

/** Quotations and what the author types are the same in every language. */
const withoutQuotations = (text: string) => text.replace(/`[^`]*`|"[^"]*"|（[^）]*）/g, '')

const cases = Object.entries(SAMPLES).flatMap(([rule, samples]) =>
  samples.map((values) => ({ rule: rule as Rule, values: values as never }))
)

describe('the texts of a problem', () => {
  it.each(cases)('$rule are written in both languages: $values', ({ rule, values }) => {
    const [chinese, english] = [zh[rule](values), en[rule](values)]
    for (const text of [chinese.message, chinese.help])
      expect(withoutQuotations(text)).toMatch(/\p{Script=Han}{2}/u)
    for (const text of [english.message, english.help])
      expect(withoutQuotations(text)).not.toMatch(/\p{Script=Han}/u)
  })

  it.each(cases)('$rule quote the same in both languages: $values', ({ rule, values }) => {
    const quoted = (text: string) => [...text.matchAll(/`[^`]*`/g)].map(String).sort()
    const [chinese, english] = [zh[rule](values), en[rule](values)]
    expect(quoted(chinese.message)).toEqual(quoted(english.message))
    expect(quoted(chinese.help)).toEqual(quoted(english.help))
  })

  it('of one problem are told in the language asked for, all else the same', () => {
    const problem = createProblem({
      rule: 'orphan',
      severity: 'note',
      at: { outline: 'a.md', line: 3, column: 5 },
      values: { label: '土' }
    })
    expect(inLanguage([problem], 'en')).toEqual([problem])
    const [chinese] = inLanguage([problem], 'zh')
    expect(chinese).toMatchObject({ rule: 'orphan', file: 'a.md', line: 3, column: 5 })
    expect(chinese?.message).toContain('没有主题需要它')
  })
})
