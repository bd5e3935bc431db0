import { describe, expect, it } from 'vitest'
import { luminance, mixed, oklch } from '../../../src/map/colour.ts'

const hues = Array.from({ length: 12 }, (_, i) => i * 30)
const contrast = (a: string, b: string) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe('oklch', () => {
  it('gives white, black and a known red', () => {
    expect([oklch(1, 0, 0), oklch(0, 0, 0), oklch(0.628, 0.2577, 29.23)]).toEqual([
      '#ffffff',
      '#000000',
      '#ff0000'
    ])
  })

  it('keeps dots on their land at 3 : 1 in both themes, whatever the hue', () => {
    for (const hue of hues) {
      expect(contrast(oklch(0.58, 0.11, hue), oklch(0.93, 0.03, hue))).toBeGreaterThan(3)
      expect(contrast(oklch(0.72, 0.1, hue), oklch(0.28, 0.03, hue))).toBeGreaterThan(3)
    }
  })

  it('keeps every text on land at 4.5 : 1 in both themes', () => {
    for (const hue of hues) {
      const [light, dark] = [oklch(0.93, 0.03, hue), oklch(0.28, 0.03, hue)]
      for (const ink of [oklch(0.44, 0.09, hue), '#1d2129', '#5b6472'])
        expect(contrast(ink, light)).toBeGreaterThan(4.5)
      for (const ink of [oklch(0.84, 0.06, hue), '#e8e6e1', '#9aa3af'])
        expect(contrast(ink, dark)).toBeGreaterThan(4.5)
    }
  })
})

describe('mixed', () => {
  it('goes from one colour to the other', () => {
    const from = '#000000'
    expect([0, 0.5, 1].map((share) => mixed(from, '#ff8040', share))).toEqual([
      '#000000',
      '#804020',
      '#ff8040'
    ])
  })
})
