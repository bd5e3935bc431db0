import type { StoreApi } from 'zustand/vanilla'
import { createStore as createVanillaStore } from 'zustand/vanilla'
import type { Answers, Route } from './answers.ts'
import type { Store } from './create-store.ts'
import type { State } from './state.ts'
import { knownTopics } from './state.ts'

/**
 * The route the state asks for. Until a new answer comes, the last one to the same targets stays;
 * `error` says why there is none.
 */
export type RouteState = { route: Route | null; isPending: boolean; error?: unknown }

export type RouteStore = Pick<StoreApi<RouteState>, 'getState' | 'subscribe' | 'getInitialState'>

type Asked = Pick<State, 'targets' | 'from'> & { known: ReadonlySet<number> }

const NONE: RouteState = { route: null, isPending: false }

/** Follows the state: asks whenever targets, start or marks change; of several questions the last one counts. */
export function createRouteStore(
  store: Store,
  { findRoute }: Pick<Answers, 'findRoute'>
): RouteStore {
  const routes = createVanillaStore<RouteState>(() => NONE)
  let asked: Asked = { targets: [], from: null, known: new Set() }
  const follow = (state: State) => {
    const own = { targets: state.targets, from: state.from, known: knownTopics(state) }
    const before = asked
    if (isSame(own, before)) return
    asked = own
    if (own.targets.length === 0) return routes.setState(NONE, true)
    const kept = own.targets === before.targets ? routes.getState().route : null
    routes.setState({ route: kept, isPending: true }, true)
    const tell = (answer: RouteState) => {
      if (own === asked) routes.setState(answer, true)
    }
    findRoute({ targets: [...own.targets], known: own.known, ...startOf(own) }).then(
      (route) => tell({ route, isPending: false }),
      (error: unknown) => tell({ route: null, isPending: false, error })
    )
  }
  follow(store.getState())
  store.subscribe(follow)
  return routes
}

function isSame(a: Asked, b: Asked): boolean {
  return a.targets === b.targets && a.from === b.from && a.known === b.known
}

function startOf({ from }: Asked): { from?: number } {
  return from === null ? {} : { from }
}
