import type { filters as texts } from '../zh/filters.ts'

/** Legend, filters and comparison, in English. */
export const filters: typeof texts = {
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
    `“${a}” teaches ${first} before ${then}; “${b}” does it the other way round.`
}
