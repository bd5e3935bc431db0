import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../../src/share/fingerprint.ts'
import { decodeFingerprints, encodeFingerprints } from '../../../src/share/fingerprint-list.ts'

const ids = (count: number) => Array.from({ length: count }, (_, i) => `topic-${i}`)
const prints = (count: number) => ids(count).map(fingerprint)

describe('fingerprints', () => {
  it('stay what links already hold', () => {
    expect(['rlhf', '线性代数', ''].map(fingerprint)).toEqual([1872746174, 4001988838, 2872998923])
  })

  it('differ for 50,000 ids', () => {
    expect(new Set(prints(50_000)).size).toBeGreaterThanOrEqual(49_999)
  })
})

describe('a list of fingerprints', () => {
  it('takes some 1,270 characters for 300, of letters that no messenger breaks', () => {
    const text = encodeFingerprints(prints(300))
    expect(text).toMatch(/^~[\w-]+$/)
    expect(text.length).toBeLessThan(1300)
  })

  it('comes back sorted, each once', () => {
    expect(decodeFingerprints(encodeFingerprints([7, 0, 2 ** 32 - 1, 7]))).toEqual([
      0,
      7,
      2 ** 32 - 1
    ])
    expect(decodeFingerprints(encodeFingerprints([]))).toEqual([])
  })

  it.each([
    ['cut', (text: string) => text.slice(0, -1)],
    ['longer', (text: string) => `${text}A`],
    ['with a foreign letter', (text: string) => `${text.slice(0, 9)}!${text.slice(10)}`],
    ['with a count it does not hold', (text: string) => `~___${text.slice(4)}`]
  ])('is none when it is %s', (_, spoil) => {
    expect(decodeFingerprints(spoil(encodeFingerprints(prints(40))))).toBeUndefined()
  })
})
