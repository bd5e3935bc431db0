import { expect, it } from 'vitest'
import { progressByArea, progressByOutline } from '../../../src/store/progress-counts.ts'
import { buildColumns } from '../../build-graph.ts'

const from = (...outlines: string[]) =>
  outlines.map((outline) => ({ outline, line: 1, column: 1, path: ['A'] }))
const { columns, topic } = buildColumns('a → b → c', {
  a: { parent: 'left', sources: from('a.md', 'b.md') },
  b: { parent: 'right', sources: from('b.md') },
  c: { parent: 'right', sources: from('b.md') }
})
const known = new Set([topic('a'), topic('c'), topic('left')])

it('counts what is known in each area, groups left out', () => {
  const counts = progressByArea(columns, known)
  expect(counts.get(topic('left'))).toEqual({ known: 1, all: 1 })
  expect(counts.get(topic('right'))).toEqual({ known: 1, all: 2 })
})

it('counts what is known in each outline that teaches it', () => {
  const counts = progressByOutline(columns, known)
  const byName = columns.outlines.map(({ outline }, i) => [outline, counts[i]])
  expect(Object.fromEntries(byName)).toEqual({
    'a.md': { known: 1, all: 1 },
    'b.md': { known: 2, all: 3 }
  })
})
