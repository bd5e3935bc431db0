import { formatNumber } from '../format-number.ts'
import type { list as texts } from '../zh/list.ts'

const number = (value: number) => formatNumber(value, 'en')

/** The list of topics and what is printed, in English. */
export const list: typeof texts = {
  topicList: 'List of topics',
  listHelp: 'Arrow keys move, Enter opens, Space marks as known.',
  adviceList: 'Advice',
  knownOf: (known, all) => `${known}/${all}`,
  knownOfLabel: (known, all) => `${number(known)} of ${number(all)} known`,
  stepNumber: (number) => `step ${number}`,
  sheetGrow: 'Expand',
  sheetShrink: 'Shrink to half',
  printedFrom: (address, date) => `${date}, from ${address}`
}
