import type { search as texts } from '../zh/search.ts'
import { counted } from './counted.ts'

/** The search, in English. */
export const search: typeof texts = {
  search: 'Search',
  searchLabel: 'Search topics',
  searchHintShort: 'Search: topic, pinyin or 中文',
  clearSearch: 'Clear search',
  resultCount: (count) => (count === 0 ? 'No results' : counted(count, 'result', 'results')),
  noResults: (query) => `Nothing found for “${query}”`,
  noResultsHelp: 'Try a shorter word, pinyin (zhuyili), initials (zyl) or a Chinese name.',
  matchedAs: 'also ',
  matchedBy: {
    pinyin: 'by pinyin',
    sound: 'sounds the same',
    fuzzy: 'similar spelling'
  },
  actionsFound: 'To do',
  topicsFound: 'Topics',
  askRoute: (names) => `Route to ${names}`,
  askRouteFrom: (from, names) => `Route from ${from} to ${names}`,
  askRouteCost: (steps, hours) => `${counted(steps, 'step', 'steps')}, ${hours} h to go`,
  askRouteDone: 'All known',
  askNeeds: (name) => `What ${name} needs`,
  askUnlocks: (name) => `What ${name} unlocks`,
  askCompare: (a, b) => `Compare ${a} and ${b}`,
  askOutlines: 'Two outlines',
  askOrdered: (first, second, steps) =>
    steps === 1
      ? `${first} comes first, then ${second}`
      : `${first} comes first, then ${second}, with ${counted(steps - 1, 'topic', 'topics')} between`,
  askApart: ({ shared, onlyA, onlyB }) =>
    shared === 0
      ? 'Neither needs the other, and they share no prerequisites'
      : `Neither needs the other: ${counted(shared, 'shared prerequisite', 'shared prerequisites')}, ${onlyA} and ${onlyB} of their own`,
  searchExample: (example) => `Search: topic, pinyin or 中文, e.g. ${example}`
}
