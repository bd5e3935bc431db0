import { formatNumber } from '../format-number.ts'
import { spaced } from './spaced.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** The route, in Chinese. */
export const route = {
  routeTo: (names: string) => `到${spaced(names)}的路线`,
  routeToTargets: (count: number) => `到 ${number(count)} 个目标的路线`,
  targets: '目标',
  removeTarget: (name: string) => `不再学到“${name}”`,
  addToRoute: '也学到这里',
  isOnRoute: '已是目标',
  startHere: '主干从这里开始',
  stepCount: (count: number) => `${number(count)} 步`,
  hoursLeft: (hours: string) => `还需 ${hours} 小时`,
  hoursPerWeek: '每周小时数',
  perWeekBefore: '每周',
  perWeekAfter: '小时',
  perWeekRange: '填 0.1 到 168 之间的数',
  weeks: (weeks: number) => `约 ${number(weeks)} 周`,
  startDay: '开始日期',
  startFrom: '开始于',
  endsOn: (day: string) => `${day}学完`,
  steps: '步骤',
  stepFor: (name: string) => `为了${spaced(name)}`.trimEnd(),
  isTarget: '目标',
  markKnown: (name: string) => `${name}：我已掌握`,
  clearRoute: '清除路线',
  isSpine: '主干',
  spineHelp: '主干：最短的先修路径',
  spineTo: (name: string) => `通向“${name}”的主干`,
  isReady: '现在可学',
  readyNow: '现在可学',
  readyUnlocks: (steps: number, hours: string) =>
    steps === 0 ? `${hours} 小时` : `解锁 ${number(steps)} 步 · ${hours} 小时`,
  stepResources: (count: number) => `${number(count)} 份资料`,
  resourcesOf: (name: string) => `“${name}”的资料`,
  moreSteps: (count: number) => `还有 ${number(count)} 步`,
  options: '选项',
  withHelpful: '把有帮助的也算进来',
  withHelpfulHelp: '不只是必需的先修，学了更轻松的也列进路线',
  withMembers: '连同里面的全部',
  withMembersHelp: (name: string) => `不只学“${name}”，也学它包含的所有主题`,
  spineFrom: (name: string) => `主干从“${name}”开始`,
  spineFromSelf: '主干的起点由路线决定。选中一个主题，可以让主干从它开始。',
  noSpineFrom: (from: string) => `没有从“${from}”到目标的先修路径，所以没有主干。`,
  letRouteChoose: '由路线决定',
  otherWays: '换一条路',
  waysLoading: '正在找别的路…',
  waysFailed: '没有得到答案。请检查网络后再试。',
  noOtherWays: '到这里只有这一条路：没有哪一步可以换成别的。',
  wayInstead: (taken: string, instead: string) =>
    `用${spaced(taken)}代替${spaced(instead)}`.trimEnd(),
  wayFor: (name: string) => `为了${spaced(name)}`.trimEnd(),
  wayCost: (hours: number, steps: number) => {
    if (hours === 0 && steps === 0) return '时间和步数都一样'
    const hoursText =
      hours === 0 ? '时间一样' : `${hours > 0 ? '多' : '少'} ${number(Math.abs(hours))} 小时`
    const stepsText =
      steps === 0 ? '步数一样' : `${steps > 0 ? '多' : '少'} ${number(Math.abs(steps))} 步`
    return `${hoursText}，${stepsText}`
  },
  wayAdded: (names: string) => `多学${spaced(names)}`.trimEnd(),
  wayDropped: (names: string) => `不用学${spaced(names)}`.trimEnd(),
  andOthers: (names: string, count: number) => `${names}等 ${number(count)} 个`,
  clauseSeparator: '，',
  takeThisWay: '走这条路',
  takeWay: (name: string) => `走这条路：${name}`,
  otherWayTaken: (names: string) => `你选了另一条路，绕开了 ${names}。`,
  takeShortest: '走最短的',
  unavoidable: (names: string) => `${names} 绕不开：没有它就到不了目标。`,
  otherSpines: '别的主干',
  otherSpinesHelp: '同样的步骤里，还可以顺着这些先修路径走：',
  spineSteps: (steps: number, hours: string) => `${number(steps)} 步 · ${hours} 小时`,
  routeDone: '这条路线上的都已掌握。',
  routeDoneHelp: '选一个新的目标，或者取消下面的勾选。',
  routeEmpty: '这里没有要学的步骤。',
  noRouteReasons: {
    known: (name: string) => `“${name}”你已经掌握了，不用再学。`,
    advice: (name: string) => `“${name}”是学习建议，不是要学的主题。`,
    empty: (name: string) => `“${name}”里没有要学的主题。`
  },
  noRouteHelp: '换一个目标：在搜索里找一个主题，再按“学到这里”。',
  noRoute: '还没有路线。选一个主题，再按“学到这里”。',
  alreadyKnown: '已经掌握',
  approximate: '选择太多，可能还有更短的路线。',
  week: (first: number, last: number) =>
    first === last ? `第 ${number(first)} 周` : `第 ${number(first)}–${number(last)} 周`,
  untilWeek: (week: number) => `学到第 ${number(week)} 周`,
  criticalShort: '最长的先修链',
  isCritical: '关键',
  criticalHelp: '关键路径：最长的一串先修，晚一步，学完就晚一步',
  slack: (hours: string) => `可晚 ${hours} 小时`,
  byArea: '各领域的进度',
  outOfLabel: (name: string, known: number, all: number) =>
    `${name}：${number(all)} 个中已掌握 ${number(known)} 个`,
  exportRoute: '导出',
  exportMarkdown: 'Markdown 清单',
  exportCalendar: '日历（.ics）',
  exportCopy: '复制 Markdown',
  exportCopied: '已复制',
  exportFailed: '没有导出成功，请再试一次。',
  exportNeedsPlan: '填上每周小时数和开始日期，就能导出日历。',
  copyChecklistByHand: '浏览器不允许复制，请手动复制：',
  routeFileName: (names: string) => `到${spaced(names)}的路线`
}
