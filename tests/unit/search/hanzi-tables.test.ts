import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readingsOf } from '../../../graph/search/hanzi.ts'
import { simplify } from '../../../graph/search/simplify.ts'
import { hanziTables } from '../../../scripts/hanzi-tables.ts'

it('holds what the libraries say', () => {
  for (const [file, text] of Object.entries(hanziTables()))
    expect(readFileSync(file, 'utf8'), file).toBe(text)
})

it('gives the usual reading first', () => {
  expect(readingsOf('行')).toEqual(['xing', 'hang', 'heng'])
  expect(readingsOf('率')[0]).toBe('lv')
  expect(readingsOf('a')).toEqual([])
})

it('simplifies characters and words of the region', () => {
  expect(simplify('卷積神經網路')).toBe('卷积神经网络')
  expect(simplify('物件導向')).toBe('面向对象')
  expect(simplify('GPT')).toBe('GPT')
})
