import { formatNumber } from '../format-number.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** The panel of a topic, in Chinese. */
export const topic = {
  kinds: { area: '领域', chapter: '章', section: '节', topic: '主题', advice: '学习建议' },
  alsoCalled: '又名',
  routeHere: '学到这里',
  iKnowThis: '我已掌握',
  known: '已掌握',
  partOf: '属于',
  fromLexicon: '来自词典',
  fromLexiconHelp: '大纲里没有这一步，由词典补上',
  prerequisites: '先修',
  noPrerequisites: '不需要先修，可以直接开始。',
  unlocks: '学完能学',
  unlocksNothing: '还没有主题以它为先修。',
  members: '包含',
  oneIsEnough: '以下有一项就够',
  helpful: '有帮助',
  required: '必需',
  confidence: {
    stated: '大纲写明',
    lexicon: '词典',
    strong: '把握大',
    likely: '可能',
    suggested: '建议顺序'
  },
  appearsIn: (count: number) => `出现在 ${number(count)} 份大纲`,
  line: (line: number) => `第 ${line} 行`,
  evidence: '依据',
  showEvidence: (count: number) => `看全部 ${number(count)} 条依据`,
  wrong: '不对？',
  wrongEdge: (from: string, to: string) => `不对？“${from}”不是“${to}”的先修`,
  wrongStated: '大纲里写明了这一条，要改就改那一行。',
  lineCopied: '已复制这一行：',
  copyLineByHand: '浏览器不允许复制，请手动复制这一行：',
  putBelow: (name: string) => `贴到大纲里“${name}”的下面，缩进一级，重新生成后生效。`,
  corrections: {
    different: {
      label: '有一处说的是另一回事',
      help: '贴到说另一回事的那一条下面，缩进一级，重新生成后生效。'
    },
    same: {
      label: '和另一个主题是一回事',
      help: '在括号里填上另一个主题的名字，贴到这一条下面，缩进一级，重新生成后生效。'
    },
    hours: {
      label: '时长不对',
      help: '改成合适的小时数，贴到这一条下面，缩进一级，重新生成后生效。'
    }
  },
  resources: '资源',
  projects: '项目',
  times: '时间安排',
  adviceNote: '这是学习建议，不是要学的主题，不进入路线。',
  groupNote: '这是一个分组；路线会通向它包含的主题。',
  detailsLoading: '正在读取依据…',
  detailsOutdated: '网站刚刚更新过，这个页面还是旧的。重新载入就能看到依据。',
  detailsFailed: '依据没有读到，地图和路线仍然可用。',
  tryAgain: '再试一次'
}
