import { en as interfaceInEnglish } from '../../src/i18n/en.ts'
import { formatNumber } from '../../src/i18n/format-number.ts'
import { plural } from '../../src/i18n/plural.ts'
import { zh as interfaceInChinese } from '../../src/i18n/zh.ts'
import type { Language } from '../../src/store/state.ts'

const inChinese = {
  locale: 'zh-CN',
  siteName: '知路',
  sentenceEnd: '。',
  about: '知路把学习大纲变成一张先修关系图，并给出通向任何主题的路线。',
  closing:
    '这一页写明它的先修、学完能学什么、每条依据和大约的学时，也可以在地图上打开，或走一条通到这里的路线。',
  topicTitle: (name: string) => `${name}：先修与路线 · 知路`,
  groupTitle: (name: string) => `${name}：包含的主题 · 知路`,
  adviceTitle: (name: string) => `${name} · 知路`,
  breadcrumb: '所在位置',
  openOnMap: '在地图上打开',
  openMap: '打开地图',
  allTopics: '全部主题',
  impliedBefore: (count: number) => `还有 ${number(count, 'zh')} 个，上面的先修里已经包含`,
  impliedAfter: (count: number) => `还有 ${number(count, 'zh')} 个，经由上面的主题也用得到`,
  moreOnMap: (count: number) => `还有 ${number(count, 'zh')} 个，到地图上看`,
  fromNothing: (topics: number, hours: string) =>
    `从零学到这里：${number(topics, 'zh')} 个主题，约 ${hours} 小时`,
  describePlace: (path: string) => `属于${path}。`,
  describePrerequisites: (names: string) => `先修：${names}。`,
  describeUnlocks: (names: string) => `学完能学：${names}。`,
  describeMembers: (names: string) => `包含：${names}。`,
  movedTitle: (name: string) => `已改名：${name} · 知路`,
  moved: '这个主题换了名字，现在叫',
  topicsTitle: '全部主题 · 知路',
  topicsAbout: (topics: number, areas: number) =>
    `${number(areas, 'zh')} 个领域，${number(topics, 'zh')} 个主题，每个都写明先修、学完能学什么和依据。`,
  pictureText: (name: string) => `${name}：它的先修和学完能学的主题`,
  noScript: '不打开也能读每个主题：'
}

type PageWords = typeof inChinese

const inEnglish: PageWords = {
  locale: 'en',
  siteName: 'Zhilu',
  sentenceEnd: '.',
  about: 'Zhilu turns outlines into one map of prerequisites, and shows the way to any topic.',
  closing: 'Prerequisites, what it unlocks, the reasons and the hours, and a route to it.',
  topicTitle: (name) => `${name}: prerequisites and route · Zhilu`,
  groupTitle: (name) => `${name}: the topics inside · Zhilu`,
  adviceTitle: (name) => `${name} · Zhilu`,
  breadcrumb: 'Where it sits',
  openOnMap: 'Open on the map',
  openMap: 'Open the map',
  allTopics: 'All topics',
  impliedBefore: (count) => `${number(count, 'en')} more, already implied by those above`,
  impliedAfter: (count) => `${number(count, 'en')} more, by way of those above`,
  moreOnMap: (count) => `${number(count, 'en')} more on the map`,
  fromNothing: (topics, hours) =>
    `From nothing to here: ${number(topics, 'en')} ${plural(topics, 'topic', 'topics')}, about ${hours} h`,
  describePlace: (path) => `Part of ${path}.`,
  describePrerequisites: (names) => `Prerequisites: ${names}.`,
  describeUnlocks: (names) => `Unlocks: ${names}.`,
  describeMembers: (names) => `Contains: ${names}.`,
  movedTitle: (name) => `Renamed: ${name} · Zhilu`,
  moved: 'This topic has a new name. It is now called',
  topicsTitle: 'All topics · Zhilu',
  topicsAbout: (topics, areas) =>
    `${number(topics, 'en')} topics in ${number(areas, 'en')} areas, each with its prerequisites, what it unlocks, and why.`,
  pictureText: (name) => `${name}: its prerequisites, and what it unlocks`,
  noScript: 'Every topic can be read without it:'
}

function number(value: number, language: Language): string {
  return formatNumber(value, language)
}

const texts = {
  zh: { ...interfaceInChinese, ...inChinese },
  en: { ...interfaceInEnglish, ...inEnglish }
}

/** The texts of the pages: the interface's, and those that only pages have. */
export function pageWords(language: Language): (typeof texts)['zh'] {
  return texts[language]
}
