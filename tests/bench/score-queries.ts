import type { LabelledQuery } from './read-queries.ts'

/** How a search does on labelled queries; shares from 0 to 1. */
export type QueryScore = {
  queries: number
  first: number
  firstThree: number
  firstTen: number
  /** Of the queries that must find nothing, those that do. */
  nothing: number
  misses: { query: string; sort: string; wanted: string[]; found: string[] }[]
}

/** Scores a search, which gives ids for a query, best first. */
export function scoreQueries(
  queries: readonly LabelledQuery[],
  search: (query: string) => string[]
): QueryScore {
  const answered = queries.map((query) => ({ ...query, found: search(query.query) }))
  const something = answered.filter(({ wanted }) => wanted.length > 0)
  const none = answered.filter(({ wanted }) => wanted.length === 0)
  const within = (most: number) =>
    something.filter(({ wanted, found }) => found.slice(0, most).some((id) => wanted.includes(id)))
      .length / Math.max(1, something.length)
  return {
    queries: something.length,
    first: within(1),
    firstThree: within(3),
    firstTen: within(10),
    nothing: none.filter(({ found }) => found.length === 0).length / Math.max(1, none.length),
    misses: answered.filter(({ wanted, found }) =>
      wanted.length === 0 ? found.length > 0 : !wanted.includes(found[0] ?? '')
    )
  }
}
