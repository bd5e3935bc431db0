import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Search, SearchResult } from '../../graph/search/create-search.ts'
import { createSearch } from '../../graph/search/create-search.ts'

export type { SearchResult } from '../../graph/search/create-search.ts'

const searchByGraph = new WeakMap<GraphColumns, Search>()

/** The best topics for a query, best first. The index is made when the first query comes. */
export function searchTopics(graph: GraphColumns, query: string, limit: number): SearchResult[] {
  let search = searchByGraph.get(graph)
  if (!search) {
    search = createSearch(graph)
    searchByGraph.set(graph, search)
  }
  return search.search(query.slice(0, 200), limit)
}
