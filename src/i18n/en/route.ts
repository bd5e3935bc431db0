import { formatNumber } from '../format-number.ts'
import { plural } from '../plural.ts'
import type { route as texts } from '../zh/route.ts'
import { counted } from './counted.ts'

const number = (value: number) => formatNumber(value, 'en')

/** The route, in English. */
export const route: typeof texts = {
  routeTo: (names) => `Route to ${names}`,
  routeToTargets: (count) => `Route to ${counted(count, 'target', 'targets')}`,
  targets: 'Targets',
  removeTarget: (name) => `Take “${name}” off the targets`,
  addToRoute: 'Add to the route',
  isOnRoute: 'Is a target',
  startHere: 'Begin the spine here',
  stepCount: (count) => counted(count, 'step', 'steps'),
  hoursLeft: (hours) => `${hours} h left`,
  hoursPerWeek: 'Hours a week',
  perWeekBefore: 'At',
  perWeekAfter: 'h a week',
  perWeekRange: 'A number from 0.1 to 168',
  weeks: (weeks) => `about ${counted(weeks, 'week', 'weeks')}`,
  startDay: 'First day',
  startFrom: 'from',
  endsOn: (day) => `done on ${day}`,
  steps: 'Steps',
  stepFor: (name) => `For ${name}`,
  isTarget: 'Target',
  markKnown: (name) => `${name}: I know this`,
  clearRoute: 'Clear route',
  isSpine: 'Spine',
  spineHelp: 'Spine: the shortest prerequisite path',
  spineTo: (name) => `Spine to “${name}”`,
  isReady: 'Ready now',
  readyNow: 'Ready now',
  readyUnlocks: (steps, hours) =>
    steps === 0 ? `${hours} h` : `unlocks ${counted(steps, 'step', 'steps')} · ${hours} h`,
  stepResources: (count) => counted(count, 'resource', 'resources'),
  resourcesOf: (name) => `Resources for “${name}”`,
  moreSteps: (count) => `${counted(count, 'more step', 'more steps')}`,
  options: 'Options',
  withHelpful: 'Include helpful prerequisites',
  withHelpfulHelp: 'Not only what is required, also what makes it easier',
  withMembers: 'With everything inside',
  withMembersHelp: (name) => `Not only “${name}”, also every topic it contains`,
  spineFrom: (name) => `The spine begins at “${name}”`,
  spineFromSelf: 'The route chooses where its spine begins. Select a topic to begin it there.',
  noSpineFrom: (from) =>
    `No prerequisite path leads from “${from}” to the target, so there is no spine.`,
  letRouteChoose: 'Let the route choose',
  otherWays: 'Other ways',
  waysLoading: 'Looking for other ways…',
  waysFailed: 'No answer came. Check the network and try again.',
  noOtherWays: 'This is the only way: no step on it can be swapped for another.',
  wayInstead: (taken, instead) => `${taken} instead of ${instead}`,
  wayFor: (name) => `for ${name}`,
  wayCost: (hours, steps) => {
    if (hours === 0 && steps === 0) return 'as long, as many steps'
    const hoursText =
      hours === 0 ? 'as long' : `${number(Math.abs(hours))} h ${hours > 0 ? 'more' : 'less'}`
    const stepsText =
      steps === 0
        ? 'as many steps'
        : `${counted(Math.abs(steps), 'step', 'steps')} ${steps > 0 ? 'more' : plural(Math.abs(steps), 'less', 'fewer')}`
    return `${hoursText}, ${stepsText}`
  },
  wayAdded: (names) => `adds ${names}`,
  wayDropped: (names) => `drops ${names}`,
  andOthers: (names, count) => `${names} and others (${count})`,
  clauseSeparator: '; ',
  takeThisWay: 'Take this way',
  takeWay: (name) => `Take this way: ${name}`,
  otherWayTaken: (names) => `You chose another way, around ${names}.`,
  takeShortest: 'Take the shortest',
  unavoidable: (names) => `There is no way around ${names}: the target needs it.`,
  otherSpines: 'Other spines',
  otherSpinesHelp: 'Through the same steps, these prerequisite paths lead there too:',
  spineSteps: (steps, hours) => `${counted(steps, 'step', 'steps')} · ${hours} h`,
  routeDone: 'You know everything on this route.',
  routeDoneHelp: 'Choose a new target, or take a mark away below.',
  routeEmpty: 'There is nothing to learn here.',
  noRouteReasons: {
    known: (name) => `You know “${name}” already: nothing to learn for it.`,
    advice: (name) => `“${name}” is advice, not a topic to learn.`,
    empty: (name) => `“${name}” contains nothing to learn.`
  },
  noRouteHelp: 'Choose another target: search for a topic, then press “Route to here”.',
  noRoute: 'No route yet. Choose a topic, then press “Route to here”.',
  alreadyKnown: 'Already known',
  approximate: 'So many alternatives that a shorter route may exist.',
  week: (first, last) => (first === last ? `Week ${first}` : `Weeks ${first}–${last}`),
  untilWeek: (week) => `until week ${week}`,
  criticalShort: 'the longest chain',
  isCritical: 'critical',
  criticalHelp: 'Critical path: the longest chain of prerequisites; late here is late at the end',
  slack: (hours) => `${hours} h to spare`,
  byArea: 'Progress by area',
  outOfLabel: (name, known, all) => `${name}: ${number(known)} of ${number(all)} known`,
  exportRoute: 'Export',
  exportMarkdown: 'Markdown checklist',
  exportCalendar: 'Calendar (.ics)',
  exportCopy: 'Copy Markdown',
  exportCopied: 'Copied',
  exportFailed: 'The export failed. Please try again.',
  exportNeedsPlan: 'Give hours a week and a first day to export a calendar.',
  copyChecklistByHand: 'The browser does not allow copying. Copy it by hand:',
  routeFileName: (names) => `Route to ${names}`
}
