import { formatNumber } from '../format-number.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** The person's marks, and coming back to them, in Chinese. */
export const progress = {
  myProgress: '我的进度',
  progressOf: (known: number, all: number) => `已掌握 ${number(known)} / ${number(all)} 个主题`,
  progressEmpty: '还没有标记。打开一个主题，按“我已掌握”。',
  progressKeptHere: '标记只保存在这个浏览器里。',
  marksElsewhere: (count: number) => `另有 ${number(count)} 个标记属于别的大纲。`,
  marksGone: (count: number, names: string) =>
    `有 ${number(count)} 个主题现在不在图上，标记还留着：${names}`,
  saveAsFile: '存成文件',
  addFromFile: '从文件加入',
  startOver: '从头开始',
  startOverHelp: '清除全部标记，可以撤销',
  undo: '撤销',
  undoables: {
    cleared: (count: number) => `已清除 ${number(count)} 个标记。`,
    added: (count: number) => `已加入 ${number(count)} 个标记。`
  },
  importFrom: (file: string) => `文件“${file}”`,
  importAdds: (file: string, count: number) => `文件“${file}”会加入 ${number(count)} 个标记：`,
  importAddsNothing: (file: string) => `文件“${file}”里的标记你都有了。`,
  importRest: {
    already: (count: number) => `${number(count)} 个你已经有了。`,
    elsewhere: (count: number) => `${number(count)} 个不在这张图上，也会留着。`,
    unreadable: (count: number) => `${number(count)} 条读不懂，会跳过。`
  },
  importApply: '加入',
  cancel: '取消',
  andMore: (_count: number) => '等',
  importFaults: {
    'too-big': '文件太大，不像是保存的进度。什么都没有改动。',
    'too-many': '标记太多，浏览器里存不下：合起来最多 20,000 个左右。什么都没有改动。',
    'not-progress': '这不是知路保存的进度文件，或者它损坏了。什么都没有改动。',
    newer: '这个文件来自更新的知路。请重新载入页面再试；什么都没有改动。',
    empty: '这个文件里没有标记。什么都没有改动。',
    unreadable: '文件没有读到。什么都没有改动。'
  },
  notKept: '浏览器不让保存：这次的标记只在本页有效。',
  damagedMarks: '以前的标记有一部分损坏了：能读的都在，原来的内容另外存着。',
  newerMarks:
    '以前的标记是更新的知路存的，没有动它：这次的标记只在本页有效。重新载入页面也许就好。',
  cameBack: '离开以后，大纲有了变化：',
  changedGone: (count: number, names: string) => `图上少了 ${number(count)} 个：${names}。`,
  changedRenamed: (pairs: string) => `改了名字：${pairs}。`,
  changedNew: (count: number, names: string) => `你学的领域里多了 ${number(count)} 个：${names}。`,
  changedRoute: (before: number, now: number) =>
    now > before
      ? `路线长了，从 ${number(before)} 步到 ${number(now)} 步。`
      : `路线短了，从 ${number(before)} 步到 ${number(now)} 步。`,
  wholeView: '看全图',
  toStart: '知路：回到全图'
}
