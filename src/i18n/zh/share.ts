import { formatNumber } from '../format-number.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** Links and what the person is told once, in Chinese. */
export const share = {
  share: '分享',
  moreShare: '更多分享方式',
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  copyByHand: '浏览器不允许复制，请手动复制这个链接：',
  link: '链接',
  withMyMarks: (count: number) => `带上我的 ${number(count)} 个“已掌握”标记`,
  withLentMarks: (count: number) => `带上链接原有的 ${number(count)} 个“已掌握”标记`,
  tooManyMarks: '标记太多，一个链接放不下，这个链接不带标记。',
  sendLink: '发送给…',
  qrCode: '这个链接的二维码',
  scanCode: '用手机扫码打开',
  tooLongForCode: '链接太长，做不成清楚的二维码；不带标记就能扫码。',
  copyWithText: '复制说明和链接',
  copyEmbed: '复制嵌入代码',
  copied: '已复制',
  sharedRoute: (title: string, steps: number, hours: string) =>
    steps === 0 ? title : `${title}，${number(steps)} 步，${hours} 小时`,
  sharedFocus: (name: string) => `${name} 的先修与后续`,
  sharedTopic: (name: string) => `主题：${name}`,
  sharedComparison: (a: string, b: string) => `对比《${a}》与《${b}》`,
  sharedMap: '知路：先学什么，再学什么',
  notice: '提示',
  linkIgnored: '链接中有些内容没有用上：',
  goneTopics: (names: readonly string[], more: number) => {
    const named = names.map((name) => `“${name}”`).join('、')
    if (named === '') return `链接里有 ${number(more)} 个“已掌握”的主题在这里找不到。`
    return `链接里的${named}在这里找不到${more > 0 ? `，另有 ${number(more)} 个主题也找不到` : ''}。`
  },
  goneInstead: '是不是要找：',
  dismiss: '知道了',
  lentMarks: (count: number) =>
    count === 0
      ? '这里用的是链接的“已掌握”标记，现在一个也没有；你自己的还在。'
      : `这个链接带来了 ${number(count)} 个“已掌握”标记，它们不是你的。`,
  takeOver: '采用',
  useMine: '用我自己的',
  openFull: '在知路中打开',
  embedWheel: '按住 Ctrl 滚动，或先点一下地图'
}
