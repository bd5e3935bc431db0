import type { GraphDetails } from '../../graph/file/details.ts'
import type { Route } from './answers.ts'
import type { RoutePlan } from './route-plan.ts'
import type { Language } from './state.ts'

/** A route to be written to a file, and how: a checklist, or a calendar of its weeks. */
export type RouteFileRequest = {
  format: 'markdown' | 'ics'
  details: GraphDetails
  targets: readonly number[]
  route: Route
  plan: RoutePlan | null
  language: Language
}

/** Writes a route as the text of a file; the code comes when first needed. */
export type WriteRoute = (request: RouteFileRequest) => Promise<string>
