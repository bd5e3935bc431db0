import type { announce as texts } from '../zh/announce.ts'

/** What is told of a change, in English. */
export const announce: typeof texts = {
  changes: 'Changes',
  toldSelected: (name, needs, unlocks) =>
    `${name} selected: ${needs} ${needs === 1 ? 'prerequisite' : 'prerequisites'}, unlocks ${unlocks}`,
  toldGroup: (name) => `${name} selected`,
  toldClosed: 'Topic closed',
  toldKnown: (name) => `${name}: known`,
  toldUnknown: (name) => `${name}: not known`,
  toldMarks: (count) => (count === 1 ? '1 topic known' : `${count} topics known`),
  toldRoute: (names, steps, hours) =>
    `Route to ${names}: ${steps} ${steps === 1 ? 'step' : 'steps'}, ${hours} h left`,
  toldLeft: (steps, hours) =>
    `${steps} ${steps === 1 ? 'step' : 'steps'}, ${hours} h left on the route`,
  toldNoRoute: 'Route cleared',
  toldView: { map: 'Map shown', list: 'List shown', route: 'Route shown' }
}
