import { formatNumber } from '../format-number.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** Questions that find out what is known, in Chinese. */
export const placement = {
  placementStart: '测一测我会什么',
  placementTitle: '测一测我会什么',
  placementQuestion: (name: string) => `你会“${name}”吗？`,
  placementProgress: (place: number, most: number) =>
    `第 ${number(place)} 题，最多 ${number(most)} 题`,
  placementYes: '会',
  placementNo: '不会',
  placementBack: '上一题',
  placementNext: '下一题',
  placementEnd: '先到这里，看结果',
  placementKeys: '按 1 会，2 不会，← → 前后翻看',
  placementAnswers: '你的回答',
  placementAnswer: (name: string, answer: string) => `${name}：${answer}`,
  placementWaiting: '正在想下一题…',
  placementFailed: '没有得到下一题。请检查网络后再试。',
  placementResult: '结果',
  placementFound: (count: number, hours: string) =>
    `可以标记 ${number(count)} 个主题为已掌握，路线少 ${hours} 小时。`,
  placementNothing: '按这些回答，没有可以标记的主题：从路线的第一步开始就好。',
  placementInArea: (count: number, hours: string) => `${number(count)} 个 · ${hours} 小时`,
  placementApply: (count: number) => `标记 ${number(count)} 个主题`,
  placementCancel: '不标记',
  placementToQuestions: '回到问题',
  placementLeaveOut: (name: string) => `标记“${name}”`
}
