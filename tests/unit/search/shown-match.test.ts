import { expect, it } from 'vitest'
import { shownMatch } from '../../../src/search/shown-match.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic } = buildColumns('a', {
  a: { label: 'BERT · 架构', labels: { en: 'BERT · Architecture' }, aliases: ['BERT结构'] }
})
const names = { label: columns.text(columns.topics.label[0] ?? 0), other: 'Architecture' }

function match(name: string, ranges: number[]) {
  const texts = Array.from({ length: 60 }, (_, i) => i)
  const found = texts.find((i) => columns.text(i) === name) ?? 0
  const matched = { name: found, ranges }
  return shownMatch(columns, { topic: topic('a'), score: 1, why: 'inside', matched }, names)
}

it('marks the name that stands in the row', () => {
  expect(match('BERT · 架构', [0, 4])).toEqual({ label: [0, 4], other: [] })
})

it('marks what is shown of a scoped name', () => {
  expect(match('BERT · Architecture', [0, 4, 7, 11])).toEqual({ label: [], other: [0, 4] })
})

it('adds the alias that matched', () => {
  expect(match('BERT结构', [4, 6]).alias).toEqual({ text: 'BERT结构', ranges: [4, 6] })
})
