import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Alternative } from '../../graph/route/find-alternatives.ts'
import { findAlternatives } from '../../graph/route/find-alternatives.ts'
import type { Route, RouteQuestion } from '../../graph/route/find-route.ts'
import { findRoute } from '../../graph/route/find-route.ts'
import type { SpinePath } from '../../graph/route/find-spines.ts'
import { findSpines } from '../../graph/route/find-spines.ts'
import type { Placement, PlacementAnswer } from '../../graph/route/placement.ts'
import { findPlacement } from '../../graph/route/placement.ts'
import type { Search, SearchResult } from '../../graph/search/create-search.ts'
import { createSearch } from '../../graph/search/create-search.ts'

/** Answers questions about one graph, at once; the same code in a worker and beside the map. */
export type Answerer = {
  search(query: string, limit: number): SearchResult[]
  findRoute(question: RouteQuestion): Route
  findOtherWays(
    question: RouteQuestion,
    route: Route
  ): { alternatives: Alternative[]; spines: SpinePath[] }
  findPlacement(question: RouteQuestion, answers: readonly PlacementAnswer[]): Placement
}

const LONGEST_QUERY = 200

/** The index of the search is made when the first query comes. */
export function createAnswerer(graph: GraphColumns): Answerer {
  let search: Search | undefined
  return {
    search(query, limit) {
      search ??= createSearch(graph)
      return search.search(query.slice(0, LONGEST_QUERY), limit)
    },
    findRoute: (question) => findRoute(graph, question),
    findOtherWays: (question, route) => ({
      alternatives: findAlternatives(graph, question, route),
      spines: findSpines(graph, question, route)
    }),
    findPlacement: (question, answers) => findPlacement(graph, question, answers)
  }
}
