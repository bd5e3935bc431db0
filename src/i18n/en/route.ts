import type { route as texts } from '../zh/route.ts'
import { counted } from './counted.ts'

/** The route, in English. */
export const route: typeof texts = {
  routeTo: (names) => `Route to ${names}`,
  stepCount: (count) => counted(count, 'step', 'steps'),
  hoursLeft: (hours) => `${hours} h left`,
  hoursPerWeek: 'Hours a week',
  perWeekBefore: 'At',
  perWeekAfter: 'h a week',
  weeks: (weeks) => `about ${counted(weeks, 'week', 'weeks')}`,
  steps: 'Steps',
  stepFor: (name) => `For ${name}`,
  isTarget: 'Target',
  markKnown: (name) => `${name}: I know this`,
  clearRoute: 'Clear route',
  routeDone: 'You know everything on this route.',
  routeDoneHelp: 'Choose a new target, or take a mark away below.',
  routeEmpty: 'There is nothing to learn here.',
  noRoute: 'No route yet. Choose a topic, then press “Route to here”.',
  alreadyKnown: 'Already known',
  approximate: 'So many alternatives that a shorter route may exist.'
}
