import { formatNumber } from '../format-number.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** Links and what the person is told once, in Chinese. */
export const share = {
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  copyByHand: '浏览器不允许复制，请手动复制这个链接：',
  withMyMarks: '链接里带上我的“已掌握”',
  notice: '提示',
  linkIgnored: '链接中有些内容没有用上：',
  dismiss: '知道了',
  notKept: '浏览器不让保存：这次的标记只在本页有效。',
  lentMarks: (count: number) =>
    count === 0
      ? '这里用的是链接的“已掌握”标记，现在一个也没有；你自己的还在。'
      : `这个链接带来了 ${number(count)} 个“已掌握”标记，它们不是你的。`,
  takeOver: '采用',
  useMine: '用我自己的',
  openFull: '在知路中打开'
}
