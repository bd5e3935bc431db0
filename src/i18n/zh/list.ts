import { formatNumber } from '../format-number.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** The list of topics and what is printed, in Chinese. */
export const list = {
  topicList: '主题列表',
  listHelp: '方向键移动，回车打开，空格标记已掌握。',
  adviceList: '学习建议',
  knownOf: (known: number, all: number) => `${known}/${all}`,
  knownOfLabel: (known: number, all: number) => `${number(all)} 个中已掌握 ${number(known)} 个`,
  stepNumber: (number: number) => `第 ${number} 步`,
  sheetGrow: '展开',
  sheetShrink: '收起一半',
  printedFrom: (address: string, date: string) => `${date}，来自 ${address}`
}
