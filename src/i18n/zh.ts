import { formatNumber } from './format-number.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** The interface in Chinese; its keys are the dictionary's. */
export const zh = {
  name: '知路',
  tagline: '从一堆大纲，到一条能走的路',
  skipToMap: '到地图',
  skipToList: '到列表',
  skipToSearch: '到搜索',
  view: '视图',
  map: '地图',
  list: '列表',
  route: '路线',
  close: '关闭',
  hours: (hours: string) => `${hours} 小时`,
  aboutHours: (hours: string) => `约 ${hours} 小时`,
  hoursRange: (low: string, high: string) => `一般 ${low}–${high} 小时`,
  showMore: (count: number) => `还有 ${number(count)} 个`,
  listSeparator: '、',
  colon: '：',

  search: '搜索',
  searchLabel: '搜索主题',
  searchHintShort: '搜索主题、拼音或英文',
  clearSearch: '清空搜索',
  resultCount: (count: number) => (count === 0 ? '没有结果' : `${number(count)} 个结果`),
  noResults: (query: string) => `没有找到“${query}”`,
  noResultsHelp: '试试更短的词、拼音（zhuyili）、首字母（zyl）或英文名。',
  matchedAs: (name: string) => `又名 ${name}`,
  matchedByPinyin: '拼音相符',
  matchedByTypo: '拼写相近',

  outlines: (count: number) => `大纲 ${number(count)}`,
  outlinesTitle: '这张地图来自这些大纲',
  outlineRepaired: (count: number) => `修复了 ${number(count)} 处乱码`,
  outlineTags: (tags: string) => `标签：${tags}`,
  graphSize: (topics: number, edges: number) =>
    `${number(topics)} 个主题，${number(edges)} 条先修关系`,
  otherLanguage: 'EN',
  switchLanguage: 'Switch to English',
  theme: (theme: string) => `颜色：${theme}`,
  themes: { light: '浅色', dark: '深色', system: '跟随系统' },
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  copyByHand: '浏览器不允许复制，请手动复制这个链接：',
  withMyMarks: '链接里带上我的“已掌握”',

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

  openOutline: '打开大纲的这一行',
  outlineText: (line: number, count: number) =>
    `大纲文字，第 ${number(line)} 行，共 ${number(count)} 行`,
  outlineLoading: '正在读取大纲…',
  outlineFaults: {
    missing: '这个网站没有放大纲的文字。如果这是你的网站，请上传 zhilu build 生成的全部文件。',
    outdated: '网站刚刚更新过，这个页面还是旧的。重新载入就能看到大纲。',
    failed: '大纲没有读到，请检查网络后再试。'
  },

  resources: '资源',
  projects: '项目',
  times: '时间安排',
  adviceNote: '这是学习建议，不是要学的主题，不进入路线。',
  groupNote: '这是一个分组；路线会通向它包含的主题。',
  detailsLoading: '正在读取依据…',
  detailsOutdated: '网站刚刚更新过，这个页面还是旧的。重新载入就能看到依据。',
  detailsFailed: '依据没有读到，地图和路线仍然可用。',
  tryAgain: '再试一次',

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
  approximate: '选择太多，可能还有更短的路线。',

  edgeStands: (strength: string, sure: string) => (sure ? `${strength} · ${sure}` : strength),
  edgeSentence: (from: string, to: string, strength: string) =>
    `先学 ${from}，再学 ${to}：${strength}`,
  oneIsEnoughHere: '同组的先修有一项就够。',
  edgeImplied: '更长的一条先修路径已经包含它，所以地图上不画。',
  reasons: '依据',
  bundleCount: (count: number) => `${count} 条先修`,
  whereAmI: '当前位置',
  fromTheTop: '全图',

  topicList: '主题列表',
  listHelp: '方向键移动，回车打开，空格标记已掌握。',
  adviceList: '学习建议',
  knownOf: (known: number, all: number) => `${known}/${all}`,
  knownOfLabel: (known: number, all: number) => `${number(all)} 个中已掌握 ${number(known)} 个`,

  stepNumber: (number: number) => `第 ${number} 步`,
  sheetGrow: '展开',
  sheetShrink: '收起一半',
  printedFrom: (address: string, date: string) => `${date}，来自 ${address}`,
  searchExample: (example: string) => `搜索主题、拼音或英文，如 ${example}`,

  changes: '变化',
  toldSelected: (name: string, needs: number, unlocks: number) =>
    `已选中 ${name}：先修 ${needs} 个，学完能学 ${unlocks} 个`,
  toldGroup: (name: string) => `已选中 ${name}`,
  toldClosed: '主题已关闭',
  toldKnown: (name: string) => `${name}：已掌握`,
  toldUnknown: (name: string) => `${name}：未掌握`,
  toldMarks: (count: number) => `已掌握 ${count} 个主题`,
  toldRoute: (names: string, steps: number, hours: string) =>
    `到 ${names} 的路线：${steps} 步，还需 ${hours} 小时`,
  toldLeft: (steps: number, hours: string) => `路线还剩 ${steps} 步，还需 ${hours} 小时`,
  toldNoRoute: '路线已清除',
  toldView: { map: '现在是地图', list: '现在是列表', route: '现在是路线' },

  legend: '图例与筛选',
  legendMarks: {
    topic: '主题；越大，依赖它的越多',
    lexicon: '来自词典，大纲里没有',
    known: '已掌握',
    ready: '路线上现在可学',
    required: '必需先修',
    helpful: '有帮助',
    needs: '选中主题的先修',
    unlocks: '学完能学的',
    bundle: '领域之间的先修，越粗越多'
  },
  areasTitle: '领域',
  outlinesFilter: '大纲',
  filterAll: '全部',
  showItem: (name: string) => `显示 ${name}`,
  showOnlyItem: (name: string, count: number) => `只看 ${name}，${count} 个主题`,
  onlyRequired: '只看必需先修',
  hideKnown: '隐藏已掌握',
  shownCount: (shown: number, all: number) => `显示 ${shown} / ${all} 个主题`,
  allShown: (all: number) => `显示全部 ${all} 个主题`,
  filteredTo: (names: string) => `只看：${names}`,
  countOfAreas: (count: number) => `${count} 个领域`,
  countOfOutlines: (count: number) => `${count} 份大纲`,
  removeFilter: (filter: string) => `取消筛选“${filter}”`,
  clearFilters: '清除筛选',
  filters: '筛选',
  hiddenByFilter: '被筛选隐藏',
  topicIsHidden: (name: string) => `“${name}”被筛选隐藏`,
  showIt: '显示它',
  hidingNames: {
    focus: '只看一个主题',
    outlines: '大纲',
    areas: '领域',
    unknown: '隐藏已掌握',
    compare: '比较大纲',
    part: '比较中只看一类'
  },
  unfiltered: (filters: string, name: string) => `已取消筛选“${filters}”，好显示“${name}”。`,
  nothingShown: '没有符合筛选的主题',
  nothingShownHelp: '放宽一项筛选，或者全部清除。',
  compareTwo: '比较两份大纲',
  comparison: '比较大纲',
  endComparison: '结束比较',
  comparedOutline: (which: 'A' | 'B') => `大纲 ${which}`,
  comparedParts: { both: '两者都有', a: '只在 A', b: '只在 B' },
  comparedCount: (part: string, count: number) => `${part}：${count} 个主题`,
  orderDifferences: (count: number) => `顺序不同 ${count} 处`,
  orderLoading: '正在读取顺序…',
  orderFailed: '顺序没有读到',
  orderSentence: (a: string, b: string, first: string, then: string) =>
    `《${a}》先讲 ${first} 再讲 ${then}，《${b}》相反。`,

  mapLabel: '先修关系地图',
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
  openFull: '在知路中打开',

  hintTitle: '怎么看这张图',
  hints: [
    '左边是基础，右边是应用；放大就能看到每个主题。',
    '按 / 搜索，选中主题，看它需要什么、通向什么。',
    '按“学到这里”得到路线，勾掉已会的，路线就变短。'
  ],
  searchHintTouch: '点一下搜索框，选中主题，看它需要什么、通向什么。',

  focus: '聚焦',
  focusHere: '只看它',
  focusHelp: '只显示这个主题和与它相连的主题',
  focusOnly: (name: string) => `只看 ${name}`,
  focusBack: '回到全图',
  focusDirection: '方向',
  focusSides: { up: '需要', down: '通向', both: '两边' },
  focusDepth: '深度',
  focusDepthIs: (depth: number | null) => (depth === null ? '不限步数' : `${depth} 步`),
  focusNearer: '少一步',
  focusFarther: '多一步',
  focusAll: '不限深度',
  focusCount: (count: number) => `${count} 个主题`,
  focusAlone: '图上没有与它相连的主题。',

  zoomIn: '放大',
  zoomOut: '缩小',
  wholeMap: '看全图',

  finding: '正在查找…',
  noAnswer: '没有得到答案。请检查网络，重新载入后再试。',

  loading: '正在打开地图…',
  reload: '重新载入',
  failures: {
    missing: {
      title: '没有找到图文件',
      help: '这个网站缺少 graph.core.bin。请稍后重新载入；如果这是你的网站，请运行 zhilu build 并上传生成的文件。'
    },
    failing: { title: '网站暂时出了故障', help: '图文件这会儿取不到。请过几分钟再重新载入。' },
    offline: { title: '没有连上网站', help: '请检查网络，然后重新载入。' },
    damaged: {
      title: '图文件损坏了',
      help: '文件可能没有传完。请重新载入；如果仍然这样，请让网站的主人重新运行 zhilu build。'
    },
    newer: {
      title: '图文件比这个页面新',
      help: '网站刚刚更新过。请重新载入页面，必要时清除缓存。'
    },
    'other-build': {
      title: '图文件与页面不是同一次生成的',
      help: '网站刚刚更新过。请重新载入页面，必要时清除缓存。'
    },
    'not-a-graph-file': {
      title: '收到的不是图文件',
      help: '网站在 graph.core.bin 的地址上给了别的内容。请重新载入；如果这是你的网站，请检查这个地址。'
    },
    crashed: {
      title: '页面出错了',
      help: '你的“已掌握”标记还在。请重新载入；如果仍然出错，请从网址里去掉 # 后面的部分再试。'
    }
  }
}

/** Every text of the interface; a language that lacks one does not compile. */
export type Words = typeof zh
