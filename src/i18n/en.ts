import { formatNumber } from './format-number.ts'
import { plural } from './plural.ts'
import type { Words } from './zh.ts'

const number = (value: number) => formatNumber(value, 'en')

/** “1 step”, “1,200 steps”. */
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${plural(count, one, other)}`

/** The interface in English. */
export const en: Words = {
  name: 'Zhilu',
  tagline: 'From a pile of outlines to the way through them',
  skipToMap: 'Skip to map',
  skipToList: 'Skip to list',
  skipToSearch: 'Skip to search',
  view: 'View',
  map: 'Map',
  list: 'List',
  route: 'Route',
  close: 'Close',
  hours: (hours) => `${hours} h`,
  aboutHours: (hours) => `about ${hours} h`,
  hoursRange: (low, high) => `usually ${low}–${high} h`,
  showMore: (count) => `${number(count)} more`,
  listSeparator: ', ',
  colon: ': ',

  search: 'Search',
  searchLabel: 'Search topics',
  searchHintShort: 'Search: topic, pinyin or 中文',
  clearSearch: 'Clear search',
  resultCount: (count) => (count === 0 ? 'No results' : counted(count, 'result', 'results')),
  noResults: (query) => `Nothing found for “${query}”`,
  noResultsHelp: 'Try a shorter word, pinyin (zhuyili), initials (zyl) or a Chinese name.',
  matchedAs: (name) => `also ${name}`,
  matchedByPinyin: 'by pinyin',
  matchedByTypo: 'similar spelling',

  outlines: (count) => counted(count, 'outline', 'outlines'),
  outlinesTitle: 'The outlines behind this map',
  outlineRepaired: (count) => `${counted(count, 'garbled place', 'garbled places')} repaired`,
  outlineTags: (tags) => `tags: ${tags}`,
  graphSize: (topics, edges) =>
    `${counted(topics, 'topic', 'topics')}, ${counted(edges, 'prerequisite', 'prerequisites')}`,
  otherLanguage: '中文',
  switchLanguage: '切换到中文',
  theme: (theme) => `Colours: ${theme}`,
  themes: { light: 'light', dark: 'dark', system: 'as the system' },
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyByHand: 'The browser does not allow copying. Copy this link by hand:',
  withMyMarks: 'Include what I know in the link',

  kinds: { area: 'Area', chapter: 'Chapter', section: 'Section', topic: 'Topic', advice: 'Advice' },
  alsoCalled: 'Also called',
  routeHere: 'Route to here',
  iKnowThis: 'I know this',
  known: 'Known',
  partOf: 'Part of',
  fromLexicon: 'from the lexicon',
  fromLexiconHelp: 'No outline teaches this step; the lexicon adds it',
  prerequisites: 'Prerequisites',
  noPrerequisites: 'Needs nothing first: a place to begin.',
  unlocks: 'What it unlocks',
  unlocksNothing: 'Nothing has it as a prerequisite yet.',
  members: 'Contains',
  oneIsEnough: 'One of these is enough',
  helpful: 'helpful',
  required: 'required',
  confidence: {
    stated: 'stated',
    lexicon: 'lexicon',
    strong: 'strong',
    likely: 'likely',
    suggested: 'suggested order'
  },
  appearsIn: (count) => `Appears in ${counted(count, 'outline', 'outlines')}`,
  line: (line) => `line ${line}`,

  evidence: 'Reasons',
  showEvidence: (count) => plural(count, 'Show the reason', `Show all ${number(count)} reasons`),
  wrong: 'Wrong?',
  wrongEdge: (from, to) => `Wrong? “${from}” is no prerequisite of “${to}”`,
  wrongStated: 'An outline states this; change that line.',
  lineCopied: 'Copied this line:',
  copyLineByHand: 'The browser does not allow copying. Copy this line by hand:',
  putBelow: (name) =>
    `Paste it below “${name}” in the outline, one level deeper. It counts from the next build.`,
  corrections: {
    different: {
      label: 'One place means something else',
      help: 'Paste it below the item that means something else, one level deeper. It counts from the next build.'
    },
    same: {
      label: 'It is the same as another topic',
      help: 'Fill in the other topic’s name and paste it below this item, one level deeper. It counts from the next build.'
    },
    hours: {
      label: 'The hours are wrong',
      help: 'Change the number and paste it below this item, one level deeper. It counts from the next build.'
    }
  },

  openOutline: 'Open the outline at this line',
  outlineText: (line, count) => `Text of the outline, line ${number(line)} of ${number(count)}`,
  outlineLoading: 'Loading the outline…',
  outlineFaults: {
    missing:
      'This site lacks the text of the outlines. If the site is yours, upload all files that zhilu build writes.',
    outdated:
      'The site has just been updated and this page is the old one. Reload to see the outline.',
    failed: 'The outline could not be loaded. Check the network and try again.'
  },

  resources: 'Resources',
  projects: 'Projects',
  times: 'Time',
  adviceNote: 'This is advice, not a topic to learn; no route contains it.',
  groupNote: 'This is a group; a route leads to the topics inside it.',
  detailsLoading: 'Loading the reasons…',
  detailsOutdated:
    'The site has just been updated and this page is the old one. Reload to see the reasons.',
  detailsFailed: 'The reasons could not be loaded. Map and routes still work.',
  tryAgain: 'Try again',

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
  approximate: 'So many alternatives that a shorter route may exist.',

  edgeStands: (strength, sure) => (sure ? `${strength} · ${sure}` : strength),
  edgeSentence: (from, to, strength) => `${from} before ${to}: ${strength}`,
  oneIsEnoughHere: 'One prerequisite of its group is enough.',
  edgeImplied: 'A longer path of prerequisites says the same, so the map does not draw it.',
  reasons: 'Reasons',
  bundleCount: (count) => (count === 1 ? '1 prerequisite' : `${count} prerequisites`),
  whereAmI: 'Where you are',
  fromTheTop: 'All',

  topicList: 'List of topics',
  listHelp: 'Arrow keys move, Enter opens, Space marks as known.',
  adviceList: 'Advice',
  knownOf: (known, all) => `${known}/${all}`,
  knownOfLabel: (known, all) => `${number(known)} of ${number(all)} known`,

  stepNumber: (number) => `step ${number}`,
  sheetGrow: 'Expand',
  sheetShrink: 'Shrink to half',
  printedFrom: (address, date) => `${date}, from ${address}`,
  searchExample: (example) => `Search: topic, pinyin or 中文, e.g. ${example}`,

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
  toldView: { map: 'Map shown', list: 'List shown', route: 'Route shown' },

  legend: 'Legend and filters',
  legendMarks: {
    topic: 'Topic; the larger, the more need it',
    lexicon: 'From the lexicon, in no outline',
    known: 'Known',
    ready: 'On the route, ready now',
    required: 'Required prerequisite',
    helpful: 'Helpful',
    needs: 'What the selected topic needs',
    unlocks: 'What it unlocks',
    bundle: 'Prerequisites between areas'
  },
  areasTitle: 'Areas',
  outlinesFilter: 'Outlines',
  filterAll: 'All',
  showItem: (name) => `Show ${name}`,
  showOnlyItem: (name, count) => `Only ${name}, ${count === 1 ? '1 topic' : `${count} topics`}`,
  onlyRequired: 'Required prerequisites only',
  hideKnown: 'Hide what I know',
  shownCount: (shown, all) => `Showing ${shown} of ${all} topics`,
  allShown: (all) => `Showing all ${all} topics`,
  filteredTo: (names) => `Only: ${names}`,
  countOfAreas: (count) => `${count} areas`,
  countOfOutlines: (count) => `${count} outlines`,
  removeFilter: (filter) => `Remove filter “${filter}”`,
  clearFilters: 'Clear filters',
  filters: 'Filters',
  hiddenByFilter: 'hidden by a filter',
  topicIsHidden: (name) => `“${name}” is hidden by a filter`,
  showIt: 'Show it',
  hidingNames: {
    focus: 'focus',
    outlines: 'outlines',
    areas: 'areas',
    unknown: 'hide what I know',
    compare: 'comparison',
    part: 'one part of the comparison'
  },
  unfiltered: (filters, name) => `Filter removed to show “${name}”: ${filters}.`,
  nothingShown: 'No topic passes the filters',
  nothingShownHelp: 'Loosen one of them, or clear them all.',
  compareTwo: 'Compare two outlines',
  comparison: 'Comparison of outlines',
  endComparison: 'End comparison',
  comparedOutline: (which) => `Outline ${which}`,
  comparedParts: { both: 'In both', a: 'Only in A', b: 'Only in B' },
  comparedCount: (part, count) => `${part}: ${count === 1 ? '1 topic' : `${count} topics`}`,
  orderDifferences: (count) => (count === 1 ? '1 order differs' : `${count} orders differ`),
  orderLoading: 'Loading the order…',
  orderFailed: 'The order could not be loaded',
  orderSentence: (a, b, first, then) =>
    `“${a}” teaches ${first} before ${then}; “${b}” does it the other way round.`,

  mapLabel: 'Map of prerequisites',
  notice: 'Notice',
  linkIgnored: 'Parts of the link were ignored: ',
  dismiss: 'Got it',
  notKept: 'The browser does not let us keep your marks: they last only for this page.',
  lentMarks: (count) => {
    if (count === 0)
      return 'The “known” marks shown are the link’s, and none is left. You still have yours.'
    return `This link brings ${counted(count, '“known” mark that is', '“known” marks that are')} not yours.`
  },
  takeOver: 'Take over',
  useMine: 'Use mine',
  openFull: 'Open in Zhilu',

  hintTitle: 'How to read this map',
  hints: [
    'Foundations lie left, applications right; come closer to see every topic.',
    'Press / to search; choose a topic to see what it needs and unlocks.',
    '“Route to here” gives the way; tick what you know and it gets shorter.'
  ],
  searchHintTouch: 'Tap the search box; choose a topic to see what it needs and unlocks.',

  focus: 'Focus',
  focusHere: 'Focus',
  focusHelp: 'Show only this topic and what is around it',
  focusOnly: (name) => `Only ${name}`,
  focusBack: 'Whole map',
  focusDirection: 'Which way',
  focusSides: { up: 'Needs', down: 'Unlocks', both: 'Both' },
  focusDepth: 'Steps',
  focusDepthIs: (depth) =>
    depth === null ? 'All steps' : depth === 1 ? '1 step' : `${depth} steps`,
  focusNearer: 'One step fewer',
  focusFarther: 'One step more',
  focusAll: 'As far as it goes',
  focusCount: (count) => (count === 1 ? '1 topic' : `${count} topics`),
  focusAlone: 'Nothing on the map leads here or on from here.',

  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Whole map',

  finding: 'Looking…',
  noAnswer: 'No answer came. Check the network, then reload and try again.',

  loading: 'Opening the map…',
  reload: 'Reload',
  failures: {
    missing: {
      title: 'The graph file is missing',
      help: 'This site lacks graph.core.bin. Reload later; if the site is yours, run zhilu build and upload what it writes.'
    },
    failing: {
      title: 'The site is out of order',
      help: 'The graph file cannot be had just now. Reload in a few minutes.'
    },
    offline: {
      title: 'The site cannot be reached',
      help: 'Check the network, then reload.'
    },
    damaged: {
      title: 'The graph file is damaged',
      help: 'It may not have arrived whole. Reload; if it stays like this, ask the owner of the site to run zhilu build again.'
    },
    newer: {
      title: 'The graph file is newer than this page',
      help: 'The site has just been updated. Reload the page, and clear the cache if that is not enough.'
    },
    'other-build': {
      title: 'The graph file is of another build',
      help: 'The site has just been updated. Reload the page, and clear the cache if that is not enough.'
    },
    'not-a-graph-file': {
      title: 'What arrived is not a graph file',
      help: 'The site gave something else at the address of graph.core.bin. Reload; if the site is yours, check that address.'
    },
    crashed: {
      title: 'The page made a mistake',
      help: 'Your marks are safe. Reload; if it happens again, take away what stands behind the # in the address.'
    }
  }
}
