import { expect, it } from 'vitest'
import { typoDistance } from '../../../graph/search/typo-distance.ts'

it('counts a swap of neighbours once', () => {
  expect(typoDistance('lsmt', 'lstm', false)).toBe(1)
  expect(typoDistance('abdc', 'abcdefg', false)).toBe(1)
})

it('looks at the start of a form, or anywhere in it', () => {
  expect(typoDistance('former', 'transformer', true)).toBe(0)
  expect(typoDistance('former', 'transformer', false)).toBeGreaterThan(2)
  expect(typoDistance('abc', '', true)).toBe(3)
})
