import { expect, it } from 'vitest'
import { exampleQueries } from '../../../src/store/example-queries.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns } = buildColumns('a → b → c; d → e; f', {
  a: { parent: 'one' },
  b: { parent: 'one', label: '丙', labels: { en: 'Third' } },
  c: { parent: 'one', label: 'a name too long for a field of search' },
  d: { parent: 'two' },
  e: { parent: 'two' },
  f: { parent: 'three' }
})

it('names of each area the short topic with the longest way behind it', () => {
  expect(exampleQueries(columns, 'zh')).toEqual(['丙', 'e', 'f'])
  expect(exampleQueries(columns, 'en')).toEqual(['Third', 'e', 'f'])
})
