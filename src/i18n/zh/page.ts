import { formatNumber } from '../format-number.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** The page and its bar, in Chinese. */
export const page = {
  name: '知路',
  tagline: '从一堆大纲，到一条能走的路',
  skipToMap: '到地图',
  skipToList: '到列表',
  skipToSearch: '到搜索',
  view: '视图',
  map: '地图',
  list: '列表',
  route: '路线',
  close: '关闭',
  hours: (hours: string) => `${hours} 小时`,
  aboutHours: (hours: string) => `约 ${hours} 小时`,
  hoursRange: (low: string, high: string) => `一般 ${low}–${high} 小时`,
  showMore: (count: number) => `还有 ${number(count)} 个`,
  listSeparator: '、',
  colon: '：',
  otherLanguage: 'EN',
  switchLanguage: 'Switch to English',
  theme: (theme: string) => `颜色：${theme}`,
  themes: { light: '浅色', dark: '深色', system: '跟随系统' }
}
