import type { StoreApi } from 'zustand/vanilla'
import { createStore as createVanillaStore } from 'zustand/vanilla'
import type { Answers, Route, RouteQuestion } from './answers.ts'
import type { Store } from './create-store.ts'
import type { State } from './state.ts'
import { knownTopics, NO_ROUTE } from './state.ts'

/**
 * The route the state asks for. Until a new answer comes, the last one to any of its targets stays;
 * `error` says why there is none.
 */
export type RouteState = { route: Route | null; isPending: boolean; error?: unknown }

export type RouteStore = Pick<StoreApi<RouteState>, 'getState' | 'subscribe' | 'getInitialState'>

type Asked = Pick<State, 'targets' | 'from' | 'avoid' | 'withHelpful' | 'withMembers'> & {
  known: ReadonlySet<number>
}

const NONE: RouteState = { route: null, isPending: false }

/** Follows the state: asks whenever targets, start or marks change; of several questions the last one counts. */
export function createRouteStore(
  store: Store,
  { findRoute }: Pick<Answers, 'findRoute'>
): RouteStore {
  const routes = createVanillaStore<RouteState>(() => NONE)
  let asked: Asked = { ...NO_ROUTE, known: new Set() }
  const follow = (state: State) => {
    const { targets, from, avoid, withHelpful, withMembers } = state
    const own: Asked = { targets, from, avoid, withHelpful, withMembers, known: knownTopics(state) }
    const before = asked
    if (isSame(own, before)) return
    asked = own
    if (own.targets.length === 0) return routes.setState(NONE, true)
    const isAlike = own.targets.some((target) => before.targets.includes(target))
    const kept = isAlike ? routes.getState().route : null
    routes.setState({ route: kept, isPending: true }, true)
    const tell = (answer: RouteState) => {
      if (own === asked) routes.setState(answer, true)
    }
    findRoute(routeQuestion(own)).then(
      (route) => tell({ route, isPending: false }),
      (error: unknown) => tell({ route: null, isPending: false, error })
    )
  }
  follow(store.getState())
  store.subscribe(follow)
  return routes
}

function isSame(a: Asked, b: Asked): boolean {
  return (Object.keys(a) as (keyof Asked)[]).every((key) => a[key] === b[key])
}

/** The question behind the route that the state asks for. */
export function routeQuestion(asked: Asked): RouteQuestion {
  const { targets, from, avoid, known, withHelpful, withMembers } = asked
  return {
    targets: [...targets],
    known,
    ...(from === null ? {} : { from }),
    ...(avoid.length === 0 ? {} : { avoid }),
    ...(withHelpful ? { helpful: true } : {}),
    ...(withMembers ? { withMembers: true } : {})
  }
}
