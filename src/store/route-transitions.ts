import { isStartDay } from './start-day.ts'
import type { RouteForm, State } from './state.ts'
import { clearRoute, routeTo } from './transitions.ts'

/** Lets the route lead to one more topic; without a route this begins one. */
export function addTarget(state: State, topic: number): State {
  const { targets } = state
  if (targets.length === 0) return routeTo(state, topic)
  return targets.includes(topic) ? state : { ...state, targets: [...targets, topic] }
}

/** Takes a target away; with the last one the route goes. */
export function removeTarget(state: State, topic: number): State {
  const targets = state.targets.filter((target) => target !== topic)
  if (targets.length === state.targets.length) return state
  return targets.length === 0 ? clearRoute(state) : { ...state, targets }
}

/** Chooses where the spine begins; null leaves it to the route. */
export function setFrom(state: State, from: number | null): State {
  return state.from === from || state.targets.length === 0 ? state : { ...state, from }
}

/** Chooses another way through either/or groups; no topics to avoid = the cheapest. */
export function chooseWay(state: State, avoid: readonly number[]): State {
  return { ...state, avoid: [...new Set(avoid)].sort((a, b) => a - b) }
}

/** Lets what is only helpful join the route, or leaves it out. */
export function toggleHelpful(state: State): State {
  return { ...state, withHelpful: !state.withHelpful }
}

/** Lets a target mean everything inside it too, or itself alone. */
export function toggleMembers(state: State): State {
  return { ...state, withMembers: !state.withMembers }
}

/** Chooses how a phone shows the route, this one and the next. */
export function setRouteForm(state: State, routeForm: RouteForm): State {
  return state.routeForm === routeForm ? state : { ...state, routeForm }
}

/** The day the plan begins, `2026-12-01`; null, or what is no day, leaves it open. */
export function setStart(state: State, day: string | null): State {
  return { ...state, start: day !== null && isStartDay(day) ? day : null }
}
