import type { Route, RouteQuestion } from '../../graph/route/find-route.ts'
import type { Found } from '../../graph/search/answer-query.ts'

export type { Route, RouteQuestion } from '../../graph/route/find-route.ts'
export type { Found } from '../../graph/search/answer-query.ts'
export type { Action } from '../../graph/search/find-actions.ts'
export type { SearchResult } from '../../graph/search/search-result.ts'

/** Who answers what is asked of the graph: this thread, or a worker. Rejects only where neither can. */
export type Answers = {
  /** What a query asks to do, and the best topics for it, best first. */
  search(query: string, limit: number): Promise<Found>
  findRoute(question: RouteQuestion): Promise<Route>
  /** Loads what the first answer needs, ahead of the question. */
  prepare(): void
}

/** A worker's answers: it says when it is ready. */
export type WorkerAnswers = Omit<Answers, 'prepare'> & { prepare(): Promise<void> }
