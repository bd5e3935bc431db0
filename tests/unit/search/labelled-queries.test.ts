import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { columnsFromGraph } from '../../../graph/file/columns-from-graph.ts'
import { createSearch } from '../../../graph/search/create-search.ts'
import { isHeldOutByHash, readQueries } from '../../bench/read-queries.ts'
import { scoreQueries } from '../../bench/score-queries.ts'
import { buildTexts, builtInLexicon, defaultTexts } from '../../build-outlines.ts'

const file = new URL('../../fixtures/queries/queries.tsv', import.meta.url)
const queries = readQueries(readFileSync(file, 'utf8'))

let search: (query: string) => string[]
let ids: ReadonlySet<string>

beforeAll(async () => {
  const built = await buildTexts(defaultTexts(), builtInLexicon, false)
  const { columns } = columnsFromGraph(built)
  const idOf = (topic: number) => columns.text(columns.topics.id[topic] ?? 0)
  ids = new Set(built.graph.nodes())
  const { search: find } = createSearch(columns)
  search = (query) => find(query).map(({ topic }) => idOf(topic))
})

describe('the labelled queries', () => {
  it('are enough of each sort, about topics that exist', () => {
    const count = (sort: string) => queries.filter((query) => query.sort === sort).length
    expect(queries.length).toBeGreaterThanOrEqual(500)
    expect(count('anger')).toBeGreaterThanOrEqual(100)
    expect(count('nothing')).toBeGreaterThanOrEqual(40)
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length)
    expect(queries.flatMap(({ wanted }) => wanted).filter((id) => !ids.has(id))).toEqual([])
  })

  it('are held out by their hash alone', () => {
    for (const { query, isHeldOut } of queries)
      expect(isHeldOutByHash(query), query).toBe(isHeldOut)
  })

  it.each([
    { part: 'looked at', isHeldOut: false, first: 0.99, nothing: 1 },
    { part: 'held out', isHeldOut: true, first: 0.97, nothing: 0.92 }
  ])('that were $part find their topic first', ({ isHeldOut, first, nothing }) => {
    const score = scoreQueries(
      queries.filter((query) => query.isHeldOut === isHeldOut),
      search
    )
    expect(score.first).toBeGreaterThanOrEqual(first)
    expect(score.firstThree).toBeGreaterThanOrEqual(0.99)
    expect(score.nothing).toBeGreaterThanOrEqual(nothing)
  })
})
