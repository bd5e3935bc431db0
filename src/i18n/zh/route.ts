import { formatNumber } from '../format-number.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** The route, in Chinese. */
export const route = {
  routeTo: (names: string) => `到 ${names} 的路线`,
  stepCount: (count: number) => `${number(count)} 步`,
  hoursLeft: (hours: string) => `还需 ${hours} 小时`,
  hoursPerWeek: '每周小时数',
  perWeekBefore: '每周',
  perWeekAfter: '小时',
  weeks: (weeks: number) => `约 ${number(weeks)} 周`,
  steps: '步骤',
  stepFor: (name: string) => `为了 ${name}`,
  isTarget: '目标',
  markKnown: (name: string) => `${name}：我已掌握`,
  clearRoute: '清除路线',
  routeDone: '这条路线上的都已掌握。',
  routeDoneHelp: '选一个新的目标，或者取消下面的勾选。',
  routeEmpty: '这里没有要学的步骤。',
  noRoute: '还没有路线。选一个主题，再按“学到这里”。',
  alreadyKnown: '已经掌握',
  approximate: '选择太多，可能还有更短的路线。'
}
