import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '../../../src/i18n/choose-language.ts'
import { en } from '../../../src/i18n/en.ts'
import { formatDate } from '../../../src/i18n/format-date.ts'
import { formatHours } from '../../../src/i18n/format-hours.ts'
import { parseHours } from '../../../src/i18n/parse-hours.ts'
import { zh } from '../../../src/i18n/zh.ts'

/** Every text of a dictionary by its path, functions called with plain values; a list of one reads like what it holds. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const name = `${path}${key}`
    if (typeof value === 'string') return [[name, value]]
    if (typeof value === 'function') return [[name, String(value(['7'], 'eight', 9))]]
    return texts(value, `${name}.`)
  })
}

describe('the two dictionaries', () => {
  it('have the same texts, none of them empty', () => {
    const keys = (words: object) => texts(words).map(([key]) => key)
    expect(keys(en)).toEqual(keys(zh))
    for (const [key, text] of [...texts(zh), ...texts(en)]) expect(text, key).not.toBe('')
  })

  it('hold no Chinese word in English but names, examples and the way back', () => {
    const chinese = texts(en).filter(([, text]) => /\p{Script=Han}/u.test(text))
    const allowed = ['searchExample', 'searchHintShort', 'otherLanguage', 'switchLanguage']
    expect(chinese.map(([key]) => key).filter((key) => !allowed.includes(key))).toEqual([])
  })
})

it.each([
  [['zh-TW', 'en'], 'zh'],
  [['fr', 'en-GB', 'zh'], 'en'],
  [['ja'], 'en'],
  [[], 'en']
] as const)('reads %j as %s', (languages, language) => {
  expect(chooseLanguage(languages)).toBe(language)
})

it.each([
  [3, '3'],
  [1.5, '1.5'],
  [126.449_999, '126.4'],
  [1200, '1,200']
])('writes %d hours as %s', (hours, text) => {
  for (const language of ['zh', 'en'] as const) expect(formatHours(hours, language)).toBe(text)
})

it.each([
  ['2025-02-01 23:16 +0800', '2025年2月1日', 'February 1, 2025'],
  ['2025-02-01', '2025年2月1日', 'February 1, 2025'],
  ['2025-13-01', '2025-13-01', '2025-13-01'],
  ['last spring', 'last spring', 'last spring'],
  ['', '', '']
])('writes the date %j as %s and as %s', (date, chinese, english) => {
  expect([formatDate(date, 'zh'), formatDate(date, 'en')]).toEqual([chinese, english])
})

it('counts one and many as English does', () => {
  expect([0, 1, 2, 1901].map(en.stepCount)).toEqual(['0 steps', '1 step', '2 steps', '1,901 steps'])
  expect(en.graphSize(1, 1)).toBe('1 topic, 1 prerequisite')
  expect(en.lentMarks(1)).toBe('This link brings 1 “known” mark that is not yours.')
  expect(en.lentMarks(2)).toBe('This link brings 2 “known” marks that are not yours.')
})

it.each([
  ['8', 8],
  [' 0.5 ', 0.5],
  ['.5', 0.5],
  ['0.', 0],
  ['7,5', 7.5],
  ['１０', 10],
  ['170', 170],
  ['', null],
  ['.', null],
  ['1e2', null],
  ['0x10', null],
  ['-3', null]
])('reads %j as %s hours', (text, hours) => {
  expect(parseHours(text)).toBe(hours)
})
