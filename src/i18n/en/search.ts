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
  matchedAs: (name) => `also ${name}`,
  matchedByPinyin: 'by pinyin',
  matchedByTypo: 'similar spelling',
  searchExample: (example) => `Search: topic, pinyin or 中文, e.g. ${example}`
}
