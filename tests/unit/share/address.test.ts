import { describe, expect, it } from 'vitest'
import type { Address } from '../../../src/share/address.ts'
import { decodeAddress, encodeAddress } from '../../../src/share/address.ts'
import { LIMITS } from '../../../src/share/address-values.ts'

const example: Address = {
  topic: 'rlhf',
  route: ['rlhf', '检索增强'],
  from: 'softmax',
  known: ['线性代数'],
  focus: 'bert',
  depth: 2,
  dir: 'up',
  view: 'route',
  outlines: ['a b.md'],
  areas: ['math'],
  only: ['required', 'unknown'],
  compare: ['a.md', 'b.md'],
  hours: 7.5,
  start: '2026-12-01',
  lang: 'en',
  theme: 'dark',
  at: { x: -12.5, y: 3, zoom: 0.25 }
}

describe('an address', () => {
  it('has the keys of the contract, in readable parts', () => {
    expect(encodeAddress({ topic: 'rlhf', route: ['rlhf', 'rag'], hours: 8 })).toBe(
      'topic=rlhf&route=rlhf,rag&hours=8&v=1'
    )
  })

  it('comes back whole', () => {
    expect(decodeAddress(`#${encodeAddress(example)}`)).toEqual({ address: example, ignored: [] })
  })

  it('is empty where there is nothing to say', () => {
    expect(encodeAddress({})).toBe('')
    expect(decodeAddress('#')).toEqual({ address: {}, ignored: [] })
  })
})

describe('what cannot be read', () => {
  it.each([
    'nonsense',
    'wrong=1',
    'view=cinema',
    'hours=0',
    'hours=NaN',
    'hours=1e999',
    'depth=1.5',
    'start=2026-02-30',
    'start=0001-01-01',
    'start=3500-01-01',
    'at=1,2',
    'at=1,2,3,4',
    'topic=%E0%A4%A',
    'topic=',
    'route=,',
    'only=everything',
    'lang=fr',
    '__proto__=1',
    'constructor=1',
    'v=2'
  ])('is left out and named: %s', (part) => {
    const { address, ignored } = decodeAddress(
      `#topic2=x&${part}&theme=dark`.replace('topic2=x&', '')
    )
    expect(address).toEqual({ theme: 'dark' })
    expect(ignored).toHaveLength(1)
  })

  it('costs a list only itself, and is named alone', () => {
    const { address, ignored } = decodeAddress('#route=rlhf,%E5%8,rag&only=required,everything')
    expect(address).toEqual({ route: ['rlhf', 'rag'], only: ['required'] })
    expect(ignored).toEqual(['route=%E5%8', 'only=everything'])
  })

  it('is named readably and briefly', () => {
    const { ignored } = decodeAddress(`#${encodeURIComponent('错')}=1&${'x'.repeat(500)}`)
    expect(ignored).toEqual(['错=1', `${'x'.repeat(LIMITS.shown)}…`])
  })

  it('keeps the first of two', () => {
    expect(decodeAddress('#lang=en&lang=zh')).toEqual({
      address: { lang: 'en' },
      ignored: ['lang=zh']
    })
  })

  it('is all that lies behind the longest address', () => {
    const { address, ignored } = decodeAddress(`#lang=en&${'y'.repeat(LIMITS.length)}&theme=dark`)
    expect(address).toEqual({ lang: 'en' })
    expect(ignored.length).toBeLessThanOrEqual(LIMITS.ignored)
  })
})
