import { expect, it } from 'vitest'
import { typoDistance } from '../../../graph/search/typo-distance.ts'

const edges =
  (...places: number[]) =>
  (place: number) =>
    places.includes(place)

it('counts a letter wrong, missing, too much or swapped once', () => {
  for (const typed of ['lsmt', 'lstn', 'lst', 'lstmm'])
    expect(typoDistance(typed, 'lstm', edges(0, 4)), typed).toBe(1)
})

it('looks for whole words of a form', () => {
  expect(typoDistance('netwrok', 'neuralnetwork', edges(0, 6, 13))).toBe(1)
  expect(typoDistance('former', 'transformer', edges(0, 11))).toBeGreaterThan(2)
})

it('counts another first letter twice', () => {
  expect(typoDistance('boss', 'loss', edges(0, 4))).toBe(2)
})
