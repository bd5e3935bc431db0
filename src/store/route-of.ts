import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Route } from '../../graph/route/find-route.ts'
import { findRoute } from '../../graph/route/find-route.ts'
import type { State } from './state.ts'
import { knownTopics } from './state.ts'

export type { Route } from '../../graph/route/find-route.ts'

type Asked = Pick<State, 'targets' | 'from'> & { known: ReadonlySet<number> }

const lastByGraph = new WeakMap<GraphColumns, { asked: Asked; route: Route }>()

/**
 * The route the state asks for, or null. The last answer is kept by graph, so everyone who reads the
 * same state gets the same object.
 */
export function routeOf(graph: GraphColumns, state: State): Route | null {
  const { targets, from } = state
  if (targets.length === 0) return null
  const known = knownTopics(state)
  const last = lastByGraph.get(graph)
  if (
    last &&
    last.asked.targets === targets &&
    last.asked.from === from &&
    last.asked.known === known
  )
    return last.route
  const route = findRoute(graph, {
    targets: [...targets],
    known,
    ...(from === null ? {} : { from })
  })
  lastByGraph.set(graph, { asked: { targets, from, known }, route })
  return route
}
