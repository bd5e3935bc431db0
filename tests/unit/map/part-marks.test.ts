import { expect, it } from 'vitest'
import { PART_SHAPES, partOf, partRadius } from '../../../src/map/part-marks.ts'

it('gives every part of a comparison a shape of its own', () => {
  const shapes = Object.values(PART_SHAPES).map(({ shape }) => shape)
  expect(new Set(shapes).size).toBe(3)
})

it('knows no part while nothing is compared, nor of what neither outline teaches', () => {
  expect(partOf({ parts: null }, 0)).toBeNull()
  expect(partOf({ parts: Uint8Array.of(0, 1, 2, 3) }, 0)).toBeNull()
  expect([1, 2, 3].map((topic) => partOf({ parts: Uint8Array.of(0, 1, 2, 3) }, topic))).toEqual([
    'a',
    'b',
    'both'
  ])
})

it('draws compared topics from afar large enough to tell their shapes', () => {
  expect(partRadius(0.9)).toBeGreaterThanOrEqual(2)
  expect(partRadius(2.4)).toBeGreaterThan(3)
  expect(partRadius(9)).toBe(9)
})
