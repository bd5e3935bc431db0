import { formatNumber } from '../format-number.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** Marks and what follows from them, in Chinese. */
export const known = {
  marks: '标记',
  offerAncestors: (name: string, count: number) => `也会“${name}”的 ${number(count)} 个先修吗？`,
  markTogether: '一起标记',
  notThem: '不用',
  marksStay: (name: string, count: number) =>
    `已取消“${name}”。需要它的 ${number(count)} 个主题仍标记为已掌握。`,
  marksDone: (count: number) => `已把 ${number(count)} 个主题标记为已掌握。`,
  undo: '撤销',
  andMore: (count: number) => `等 ${number(count)} 个`,
  keyToMarks: '按 F6 到这里'
}
