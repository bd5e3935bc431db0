import { describe, expect, it } from 'vitest'
import { createKeep } from '../../../src/store/keep.ts'
import { createTexts } from '../../kept-texts.ts'

const refuse = () => {
  throw new Error('refused')
}

describe('what the browser keeps', () => {
  it.each([
    ['absent', () => undefined],
    // Some web views have it so, whatever the types say.
    ['null', () => null as unknown as undefined],
    ['forbidden', refuse],
    ['failing', () => ({ getItem: refuse, setItem: refuse })]
  ])('is nothing while the storage is %s, and nothing throws', (_, storage) => {
    const keep = createKeep(storage)
    expect(keep.read('known')).toBeNull()
    expect(keep.write('known', '[]')).toBe(false)
  })

  it('comes back', () => {
    const { texts, ask } = createTexts()
    const keep = createKeep(ask)
    expect(keep.write('theme', 'dark')).toBe(true)
    expect(keep.read('theme')).toBe('dark')
    expect([...texts.keys()]).toEqual(['zhilu.theme'])
  })

  it('may be there and yet not readable', () => {
    expect(createKeep(refuse).look('known')).toEqual({ kind: 'unreadable' })
    expect(createKeep(() => undefined).look('known')).toEqual({ kind: 'none' })
  })
})
