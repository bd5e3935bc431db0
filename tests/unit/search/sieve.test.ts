import { describe, expect, it } from 'vitest'
import { columnsFromGraph } from '../../../graph/file/columns-from-graph.ts'
import { createSearch } from '../../../graph/search/create-search.ts'
import { createCollector } from '../../../graph/search/form-index.ts'
import { createSieve, likeliestForms } from '../../../graph/search/sieve.ts'
import { buildGraph } from '../../build-graph.ts'

const TOLERANCE = { letters: 2, pairs: 6 }

function sieveOf(forms: string[]) {
  const collector = createCollector()
  forms.forEach((form, topic) => {
    collector.add(form, topic)
  })
  const sieve = createSieve(collector.index())
  return (most: number) => likeliestForms(sieve, 'graph', TOLERANCE, most)
}

const upTo = (count: number) => Array.from({ length: count }, (_, form) => form)

describe('the likeliest forms', () => {
  it('are the first of many that are equally likely', () => {
    const likeliest = sieveOf(upTo(50).map(() => 'graphs'))
    for (const most of [1, 7, 24, 25, 49]) expect(likeliest(most)).toEqual(upTo(most))
    expect(likeliest(60)).toEqual(upTo(50))
  })

  it.each([
    ['after', ['graphs', 'graph']],
    ['before', ['graph', 'graphs']]
  ])('are the same however many come %s them', (_, [first = '', second = '']) => {
    const forms = [...upTo(40).map(() => first), ...upTo(40).map(() => second)]
    const shortestFirst = upTo(80).sort(
      (a, b) => (forms[a] ?? '').length - (forms[b] ?? '').length || a - b
    )
    for (const most of [1, 9, 39, 41, 79])
      expect(sieveOf(forms)(most)).toEqual(shortestFirst.slice(0, most))
  })

  it('let a mistyped name be found among more namesakes than are measured', () => {
    const topics = Object.fromEntries(upTo(900).map((i) => [`t${i}`, { label: 'Transformer' }]))
    const { columns } = columnsFromGraph({ graph: buildGraph('', topics) })
    expect(createSearch(columns).search('tramsformer')).toHaveLength(10)
  })
})
