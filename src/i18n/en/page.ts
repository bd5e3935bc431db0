import { formatNumber } from '../format-number.ts'
import type { page as texts } from '../zh/page.ts'

const number = (value: number) => formatNumber(value, 'en')

/** The page and its bar, in English. */
export const page: typeof texts = {
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
  otherLanguage: '中文',
  switchLanguage: '切换到中文',
  theme: (theme) => `Colours: ${theme}`,
  themes: { light: 'light', dark: 'dark', system: 'as the system' }
}
