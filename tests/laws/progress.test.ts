import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeTopics, encodeTopics } from '../../src/store/stored-topics.ts'
import { buildColumns } from '../build-graph.ts'
import { runs } from './check-law.ts'

const { columns } = buildColumns('a → b → c; 甲 → b')

const id = fc.oneof(fc.constantFrom('a', 'b', 'c', '甲', '__proto__'), fc.string())
const stored = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.array(fc.oneof(id, fc.jsonValue())).map((ids) => JSON.stringify(ids)),
  fc.array(id).chain((ids) => {
    const text = JSON.stringify(ids)
    return fc.nat(text.length).map((end) => text.slice(0, end))
  })
)

it('marks are read from any stored text, and written as they are read again', () => {
  fc.assert(
    fc.property(stored, (text) => {
      const read = decodeTopics(columns, text)
      if (read === null) return
      const written = encodeTopics(columns, read.topics, read.missing)
      expect(decodeTopics(columns, written)).toEqual({
        topics: read.topics,
        missing: [...read.missing].sort()
      })
    }),
    runs(2000)
  )
})
