import type { State } from './state.ts'

/** What stands on the page, by its part. */
export type Stage = {
  map: boolean
  list: boolean
  /** The metro plan that fills a wide page, and the one of a phone. */
  plan: boolean
  phonePlan: boolean
  /** The panel of the route, with its steps. */
  steps: boolean
  /** The choice of how a phone shows the route. */
  forms: boolean
  /** The panel of what is selected: a topic, a prerequisite or a bundle of them. */
  detail: boolean
  /** What stands over map or list: hints for them, focus, filters. */
  overMap: boolean
}

type Shown = Pick<State, 'view' | 'topic' | 'edge' | 'bundle' | 'targets' | 'routeForm'>

/** What a state puts on a screen. A wide page has the route's panel beside every view, a phone shows one thing. */
export function stageOf(state: Shown, isPhone: boolean): Stage {
  const { view, topic, edge, bundle, routeForm } = state
  const hasRoute = state.targets.length > 0
  const isRoute = view === 'route' && hasRoute
  return {
    map: view === 'map',
    list: view === 'list',
    plan: isRoute && !isPhone,
    phonePlan: isRoute && isPhone && routeForm === 'plan',
    steps: hasRoute && (!isPhone || (isRoute && routeForm === 'steps')),
    forms: isRoute && isPhone,
    detail: topic !== null || edge !== null || bundle !== null,
    overMap: view !== 'route'
  }
}
