import type { Route, RouteQuestion } from '../../graph/route/find-route.ts'
import type { SearchResult } from '../../graph/search/search-result.ts'

export type { Route, RouteQuestion } from '../../graph/route/find-route.ts'
export type { SearchResult } from '../../graph/search/search-result.ts'

/** Who answers what is asked of the graph: this thread, or a worker. Rejects only where neither can. */
export type Answers = {
  /** The best topics for a query, best first. */
  search(query: string, limit: number): Promise<SearchResult[]>
  findRoute(question: RouteQuestion): Promise<Route>
  /** Loads what the first answer needs, ahead of the question. */
  prepare(): void
}
