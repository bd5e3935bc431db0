import type { GraphColumns } from '../file/columns.ts'
import type { Hits } from './hits.ts'
import { createHits } from './hits.ts'
import { matchName } from './matched-name.ts'
import { findInNames, findWords } from './name-hits.ts'
import { parseQuery } from './query.ts'
import type { SearchIndex } from './search-index.ts'
import { createSearchIndex } from './search-index.ts'
import type { SearchResult } from './search-result.ts'
import { findSpoken } from './spoken-hits.ts'
import { rankTypos } from './typo-hits.ts'
import type { TypoIndex } from './typo-index.ts'
import { createTypoIndex } from './typo-index.ts'
import { isAsked, withoutAsked } from './without-asked.ts'

export type { SearchResult } from './search-result.ts'

export type Search = {
  search(query: string, limit?: number): SearchResult[]
  /** The results with the names that show why they were found. */
  explain(query: string, results: readonly SearchResult[]): SearchResult[]
}

const LONGEST_TYPED = 200

/**
 * Search over the names and pinyin of every topic. Names equal to the query come first, then names that begin with
 * it, that hold it, that hold its words, then what sounds like it, then names within a few typing mistakes as Fuse.js
 * ranks them. A later kind is looked for only while the earlier ones leave room. Nonsense finds nothing.
 * NOTE: making it reads every name once; make it in a worker for large graphs.
 */
export function createSearch(columns: GraphColumns): Search {
  const index = createSearchIndex(columns)
  const findTypos = createTypoIndex(index)
  return {
    search: (typed, limit = 10) => {
      const text = typed.slice(0, LONGEST_TYPED)
      const hits = createHits(columns, limit)
      findMeant(index, text, hits)
      const bare = withoutAsked(text)
      if (hits.best() === 0 && isAsked(text)) findMeant(index, bare, hits)
      if (hits.best() < (bare.length < SHORTEST_SURE ? SURE : SURE_IF_LONG))
        findMistyped(index, findTypos, bare, hits)
      return hits.results()
    },
    explain: (typed, results) => {
      const text = typed.slice(0, LONGEST_TYPED)
      const queries = [...new Set([text.trim(), withoutAsked(text)])]
      return results.map((result) => explained(columns, index, queries, result))
    }
  }
}

function explained(
  columns: GraphColumns,
  index: SearchIndex,
  queries: readonly string[],
  result: SearchResult
): SearchResult {
  const names = queries.map((text) =>
    matchName(columns, index, parseQuery(text, index), result.topic)
  )
  const matched = names.at(-1)
  return matched ? { ...result, matched } : result
}

/** From here on a hit is no accident, and nobody needs to guess at mistakes. */
const SURE = 0.37
/** The same for what is too long to match by accident. */
const SURE_IF_LONG = 0.3
const SHORTEST_SURE = 5

function findMeant(index: SearchIndex, typed: string, hits: Hits): void {
  const query = parseQuery(typed, index)
  if (query.text === '') return
  findInNames(index, query, hits)
  if (hits.hasRoom()) findWords(index.names, query, hits)
  if (hits.hasRoom()) findSpoken(index, query, hits)
}

function findMistyped(index: SearchIndex, findTypos: TypoIndex, typed: string, hits: Hits): void {
  const query = parseQuery(typed, index)
  if (query.text !== '' && hits.hasRoom()) rankTypos(findTypos(query), query, hits)
}
