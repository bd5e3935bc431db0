import { expect, it } from 'vitest'
import { columnsFromGraph } from '../../../graph/file/columns-from-graph.ts'
import { foldTyped, typedForms } from '../../../src/store/typed-names.ts'
import { buildColumns, buildGraph } from '../../build-graph.ts'

const topics = { a: { label: '自注意力', labels: { en: 'Self-attention' }, aliases: ['SA'] } }

it('gives names, pinyin and initials, as they are typed', () => {
  const forms = new Map([['a', ['自注意力', "self'attention", " zi'zhu'yi'li"]]])
  const finished = { graph: buildGraph('a', topics), searchForms: forms }
  const { columns } = columnsFromGraph(finished)
  const typable = typedForms(columns, 0)
  for (const typed of ['自注', 'self-A', 'selfatt', 'ziZhu', 'zzyl'])
    expect(
      typable.some((form) => form.startsWith(foldTyped(typed))),
      typed
    ).toBe(true)
})

it('gives the names of a graph that has no forms stored', () => {
  const { columns } = buildColumns('a', topics)
  expect(typedForms(columns, 0)).toContain('selfattention')
})
