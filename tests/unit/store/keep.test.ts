import { describe, expect, it } from 'vitest'
import { createKeep } from '../../../src/store/keep.ts'
import { decodeTopics, encodeTopics } from '../../../src/store/stored-topics.ts'
import { buildColumns } from '../../build-graph.ts'

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
    const texts = new Map<string, string>()
    const keep = createKeep(() => ({
      getItem: (name) => texts.get(name) ?? null,
      setItem: (name, text) => void texts.set(name, text)
    }))
    expect(keep.write('theme', 'dark')).toBe(true)
    expect(keep.read('theme')).toBe('dark')
    expect([...texts.keys()]).toEqual(['zhilu.theme'])
  })
})

describe('stored marks', () => {
  const { columns, topic } = buildColumns('a → b')

  it('keep topics that the graph lacks', () => {
    const stored = decodeTopics(columns, '["gone","a"]')
    expect(stored).toEqual({ topics: new Set([topic('a')]), missing: ['gone'] })
    expect(encodeTopics(columns, stored?.topics ?? [], stored?.missing ?? [])).toBe('["a","gone"]')
  })

  it.each([null, '[]', '[1,null,{"b":2}]'])('are none in %j', (text) => {
    expect(decodeTopics(columns, text)?.topics.size).toBe(0)
  })

  it.each(['', '{', '{"a":1}', '7', '["a"'])('are damaged in %j', (text) => {
    expect(decodeTopics(columns, text)).toBeNull()
  })
})
