import { formatNumber } from '../format-number.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** The search, in Chinese. */
export const search = {
  search: '搜索',
  searchLabel: '搜索主题',
  searchHintShort: '搜索主题、拼音或英文',
  clearSearch: '清空搜索',
  resultCount: (count: number) => (count === 0 ? '没有结果' : `${number(count)} 个结果`),
  noResults: (query: string) => `没有找到“${query}”`,
  noResultsHelp: '试试更短的词、拼音（zhuyili）、首字母（zyl）或英文名。',
  matchedAs: (name: string) => `又名 ${name}`,
  matchedByPinyin: '拼音相符',
  matchedByTypo: '拼写相近',
  searchExample: (example: string) => `搜索主题、拼音或英文，如 ${example}`
}
