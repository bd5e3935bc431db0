import { formatNumber } from '../format-number.ts'
import { spaced } from './spaced.ts'

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
  matchedAs: '又名 ',
  /** Why a topic was found, where its marked name does not say it. */
  matchedBy: {
    pinyin: '拼音相符',
    sound: '读音相同',
    fuzzy: '写法相近'
  },
  actionsFound: '要做的事',
  topicsFound: '主题',
  askRoute: (names: string) => `到${spaced(names)}的路线`,
  askRouteFrom: (from: string, names: string) => `从${spaced(from)}到${spaced(names)}的路线`,
  askRouteCost: (steps: number, hours: string) => `${number(steps)} 步，还需 ${hours} 小时`,
  askRouteDone: '都已掌握',
  askNeeds: (name: string) => `学${spaced(name)}需要什么`,
  askUnlocks: (name: string) => `学完${spaced(name)}能学什么`,
  askCompare: (a: string, b: string) => `比较${spaced(a)}和${spaced(b).trimEnd()}`,
  askOutlines: '两份大纲',
  askOrdered: (first: string, second: string, steps: number) =>
    steps === 1
      ? `先学${spaced(first).trimEnd()}，再学${spaced(second).trimEnd()}`
      : `先学${spaced(first).trimEnd()}，再学${spaced(second).trimEnd()}，隔着 ${number(steps - 1)} 个主题`,
  askApart: ({ shared, onlyA, onlyB }: { shared: number; onlyA: number; onlyB: number }) =>
    shared === 0
      ? '互不为先修，也没有共同的先修'
      : `互不为先修：共同的先修 ${number(shared)} 个，各自另有 ${number(onlyA)} 个和 ${number(onlyB)} 个`,
  searchExample: (example: string) => `搜索主题、拼音或英文，如 ${example}`
}
