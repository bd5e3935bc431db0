import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Route, RouteQuestion } from '../../graph/route/find-route.ts'
import { findRoute } from '../../graph/route/find-route.ts'
import type { Found, QueryAnswers } from '../../graph/search/answer-query.ts'

/** Answers questions about one graph; the same code in a worker and beside the map. */
export type Answerer = {
  search(query: string, limit: number): Promise<Found>
  findRoute(question: RouteQuestion): Route
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
    prepare: async () => void (await ready())
  }
}
