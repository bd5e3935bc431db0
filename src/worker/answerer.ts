import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Alternative } from '../../graph/route/find-alternatives.ts'
import { findAlternatives } from '../../graph/route/find-alternatives.ts'
import type { Route, RouteQuestion } from '../../graph/route/find-route.ts'
import { findRoute } from '../../graph/route/find-route.ts'
import type { SpinePath } from '../../graph/route/find-spines.ts'
import { findSpines } from '../../graph/route/find-spines.ts'
import type { Placement, PlacementAnswer } from '../../graph/route/placement.ts'
import { findPlacement } from '../../graph/route/placement.ts'
import type { Found, QueryAnswers } from '../../graph/search/answer-query.ts'

/** Answers questions about one graph; the same code in a worker and beside the map. */
export type Answerer = {
  search(query: string, limit: number): Promise<Found>
  findRoute(question: RouteQuestion): Route
  findOtherWays(
    question: RouteQuestion,
    route: Route
  ): { alternatives: Alternative[]; spines: SpinePath[] }
  findPlacement(question: RouteQuestion, answers: readonly PlacementAnswer[]): Placement
  /** Makes the index of the search ahead of the first query. */
  prepare(): Promise<void>
}

/** Gives what makes the answers of the search: its tables are heavy, so the page loads it apart. */
export type LoadSearch = () => Promise<(graph: GraphColumns) => QueryAnswers>

const LONGEST_QUERY = 200

/** The search is loaded, and its index made, once: when it is prepared or the first query comes. */
export function createAnswerer(graph: GraphColumns, loadSearch: LoadSearch): Answerer {
  let making: Promise<QueryAnswers> | undefined
  const ready = () => {
    making ??= loadSearch()
      .then((createQueryAnswers) => createQueryAnswers(graph))
      .catch((error: unknown) => {
        making = undefined
        throw error
      })
    return making
  }
  return {
    search: async (query, limit) => (await ready())(query.slice(0, LONGEST_QUERY), limit),
    findRoute: (question) => findRoute(graph, question),
    findOtherWays: (question, route) => ({
      alternatives: findAlternatives(graph, question, route),
      spines: findSpines(graph, question, route)
    }),
    findPlacement: (question, answers) => findPlacement(graph, question, answers),
    prepare: async () => void (await ready())
  }
}
