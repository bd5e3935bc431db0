import { expect, it } from 'vitest'
import { foldLine } from '../../../graph/export/fold-line.ts'

it('leaves a line of 75 octets alone and folds a longer one', () => {
  expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75))
  expect(foldLine('x'.repeat(150))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`)
})

it('counts octets, not characters', () => {
  expect(foldLine('路'.repeat(26))).toBe(`${'路'.repeat(25)}\r\n 路`)
  expect(foldLine(`${'x'.repeat(73)}𠮷`)).toBe(`${'x'.repeat(73)}\r\n 𠮷`)
})

it('replaces half a surrogate pair', () => {
  expect(foldLine('a\ud83d b\ude00')).toBe('a\ufffd b\ufffd')
})
