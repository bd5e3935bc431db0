import type { Alternative } from '../../graph/route/find-alternatives.ts'
import type { Route, RouteQuestion } from '../../graph/route/find-route.ts'
import type { SpinePath } from '../../graph/route/find-spines.ts'
import type { Placement, PlacementAnswer } from '../../graph/route/placement.ts'
import type { Found } from '../../graph/search/answer-query.ts'

export type { Alternative } from '../../graph/route/find-alternatives.ts'
export type { Route, RouteQuestion } from '../../graph/route/find-route.ts'
export type { SpinePath } from '../../graph/route/find-spines.ts'
export type { Placement, PlacementAnswer } from '../../graph/route/placement.ts'
export type { Found } from '../../graph/search/answer-query.ts'
export type { Action } from '../../graph/search/find-actions.ts'
export type { SearchResult } from '../../graph/search/search-result.ts'

/** Who answers what is asked of the graph: this thread, or a worker. Rejects only where neither can. */
export type Answers = {
  /** What a query asks to do, and the best topics for it, best first. */
  search(query: string, limit: number): Promise<Found>
  findRoute(question: RouteQuestion): Promise<Route>
  /** Other closed sets, and other paths through this one. */
  findOtherWays(question: RouteQuestion, route: Route): Promise<OtherWays>
  /** The next question that finds out what is known of a route, and what the answers so far say. */
  findPlacement(question: RouteQuestion, answers: readonly PlacementAnswer[]): Promise<Placement>
  /** Loads what the first answer needs, ahead of the question. */
  prepare(): void
}

/** Other ways to go: instead of a route, and within it. */
export type OtherWays = { alternatives: Alternative[]; spines: SpinePath[] }

/** A worker's answers: it says when it is ready. */
export type WorkerAnswers = Omit<Answers, 'prepare'> & { prepare(): Promise<void> }
