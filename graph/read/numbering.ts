const CHINESE = '[一二三四五六七八九十百零〇两]+'
const ROMAN_SIGNS = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'
const CIRCLED = '[①-⑳⑴-⒇⒈-⒛❶-❿➀-➉]'
const SPAN = String.raw`\d+(?:\s*[-–~～至]\s*\d+)?`
const ENGLISH = 'one|two|three|four|five|six|seven|eight|nine|ten'
const BEHIND = String.raw`\s*[.、:：．·•|｜—–-]*\s*`

/** How titles are numbered: a word with a number (第一章, 专题一, Chapter 3), Chinese, decimal, circled or roman figures. */
export type NumberingStyle =
  | 'ordinal'
  | 'stage'
  | 'word'
  | 'chinese'
  | 'chinese-bracket'
  | 'decimal'
  | 'figure'
  | 'figure-bracket'
  | 'circled'
  | 'roman'
  | 'letter'
  | 'bare'

type Pattern = [style: NumberingStyle, pattern: RegExp]

// The figure is the first group that matched. A word goes on where the lookahead says so: 第一周期, 第二节点.
const SURE: Pattern[] = [
  // "第一章：", "第3节 ", "第1周", "第5-6周", "【第四节】", "第Ⅰ部分"
  [
    'ordinal',
    new RegExp(
      String.raw`^[【[]?第\s*(${CHINESE}|${SPAN}|[${ROMAN_SIGNS}IVX]+)\s*(?:章(?!程|鱼)|节(?![点奏律能约气拍肢])|部分(?!式)|阶段(?!性)|课时?(?![程题堂表文本])|讲(?![座义师])|单元(?!格)|篇(?![章幅])|编(?![程译码辑制])|周(?![期转边长围岁])|天(?![然气体文平线空赋])|步(?![骤长进行])|模块(?!化))[】\]]?${BEHIND}`
    )
  ],
  // "阶段一.", "专题二：", "阶段 3 "
  [
    'stage',
    new RegExp(
      String.raw`^(?:阶段|步骤|模块|单元|专题|主题|课题|任务|部分)\s*(${CHINESE}(?![\p{Script=Han}])|\d+)${BEHIND}`,
      'u'
    )
  ],
  // "Chapter 3 —", "Part II:", "Week 1", "Chapter Five:", "Day1", "Q1."
  [
    'word',
    new RegExp(
      String.raw`^(?:(?:chapter|part|section|unit|lesson|week|day|module|step|stage|phase|lecture|topic)\s*(${SPAN}|(?<=\s)(?:[ivx]+|${ENGLISH}))(?![\p{L}\p{N}])|Q(\d+)(?=[.:：、]))${BEHIND}`,
      'iu'
    )
  ],
  // "（一）"
  ['chinese-bracket', new RegExp(String.raw`^[（(](${CHINESE})[）)]\s*`)],
  // "①", "⑵", "1️⃣"
  ['circled', new RegExp(String.raw`^(${CIRCLED}|\d\ufe0f?\u20e3|🔟)${BEHIND}`, 'u')]
]

// Of a list item these may be part of the name: 802.11 协议, 三、四线城市, E. coli.
const LIKELY: Pattern[] = [
  // "一、", "十二. "
  ['chinese', new RegExp(String.raw`^(${CHINESE})\s*[、.．:：]\s*`)],
  // "1.1 ", "2.3.4. ", "§2.1", "1.1.2、"
  [
    'decimal',
    /^(?:§\s*)?(\d+(?:[.．]\d+)+)(?:[.．、](?!\d)|(?=[\s\p{Script=Han}])|(?=[A-Za-z]{2}))(?![倍级版万亿米秒元代寸折])\s*/u
  ],
  // "1.", "2.Python", "3)", "1、", "1- "
  ['figure', /^(?:§\s*)?(\d+)(?:[.、)．）](?!\d)|\s*[-–](?=\s))\s*/u],
  // "(4)"
  ['figure-bracket', /^[（(](\d+)[）)]\s*/u],
  // "IV. ", "II) ", "Ⅲ、"
  ['roman', new RegExp(String.raw`^(?:([IVXLC]{1,6})[.)]\s+|([${ROMAN_SIGNS}]+)\s*[.、:：)]\s*)`)]
]

// These count only where all headings or items of a group count on.
const POSSIBLE: Pattern[] = [
  ['letter', /^([A-Z])[.)、]\s+(?=\S)/],
  ['bare', /^(\d{1,3})\s+(?=\p{L})/u]
]

/** A title's numbering: its style, its last number (undefined where that is a range), and what stands behind it. */
export type Numbering = { style: NumberingStyle; value: number | undefined; rest: string }

/** Reads the numbering a title begins with ("1.2 线性代数": decimal, 2); undefined where there is none. */
export function findNumbering(title: string): Numbering | undefined {
  return match(title, [...SURE, ...LIKELY])
}

/**
 * How much of what looks like a number is one: `sure` in a list item on its own (only 第一章 and its like), `likely` in
 * a heading, `all` in a group whose titles count on (1 Basics, 2 Proofs; A. Birds, B. Fish).
 */
export type NumberingTrust = 'sure' | 'likely' | 'all'

/** The title without the numberings it begins with, one after another as far as one of each style goes. */
export function withoutNumbering(title: string, trust: NumberingTrust = 'likely'): string {
  return patternsOf(trust).reduce((rest, [, pattern]) => rest.replace(pattern, ''), title)
}

/**
 * Whether the numbered titles of a group are numbered in one style and count on: from 1, or from elsewhere without gaps
 * and with two titles at most that have no number.
 */
export function countOn(titles: string[]): boolean {
  const likely = titles.filter((title) => !STARTS_WITH_WORD.test(title))
  if (likely.length === 0) return false
  return ALL.some(([style, pattern]) => {
    const found = likely.map((title) => pattern.exec(title)).filter((match) => match !== null)
    const values = found.flatMap((groups) => figureValue(firstGroup(groups)) ?? [])
    if (values.length === 0 || values.length < found.length) return false
    const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0))
    if (values[0] === 1 && style !== 'bare' && style !== 'letter')
      return steps.every((step) => step > 0)
    return isRun(steps) && values.length >= titles.length - 2
  })
}

// A Han character that opens no numbering: most titles are told by it at once.
const STARTS_WITH_WORD = /^(?![一二三四五六七八九十百零〇两第阶步模单专主课任部])\p{Script=Han}/u

function isRun(steps: number[]): boolean {
  return steps.length > 0 && steps.every((step) => step === 1)
}

const LIKELY_TOO = [...SURE, ...LIKELY]
const ALL = [...LIKELY_TOO, ...POSSIBLE]

function patternsOf(trust: NumberingTrust): Pattern[] {
  if (trust === 'all') return ALL
  return trust === 'likely' ? LIKELY_TOO : SURE
}

function match(title: string, patterns: Pattern[]): Numbering | undefined {
  for (const [style, pattern] of patterns) {
    const found = pattern.exec(title)
    if (found)
      return {
        style,
        value: figureValue(firstGroup(found)),
        rest: title.slice(found[0].length)
      }
  }
  return undefined
}

function firstGroup(found: RegExpExecArray): string {
  return found.slice(1).find((group) => group !== undefined) ?? ''
}

const ENGLISH_NUMBERS = ENGLISH.split('|')

/** The number of a figure in any of the scripts above; of 1.2 the last part; undefined for a range. */
function figureValue(figure: string): number | undefined {
  const plain = figure.normalize('NFKC').replace(/(?:[().]|\ufe0f|\u20e3)+$|^\(/gu, '')
  if (figure === '🔟') return 10
  if (/^\d+(?:\.\d+)*$/.test(plain)) return Number(plain.split('.').at(-1))
  if (/^[A-Z]$/.test(plain) && !/^[IVX]$/.test(plain)) return plain.charCodeAt(0) - 64
  if (/^[ivxlc]+$/i.test(plain)) return romanValue(plain.toUpperCase())
  const word = ENGLISH_NUMBERS.indexOf(plain.toLowerCase())
  if (word >= 0) return word + 1
  return /^\d/.test(plain) ? undefined : chineseValue(plain)
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function romanValue(figure: string): number {
  const values = [...figure].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

const DIGITS = '〇一二三四五六七八九'

/** 三, 十, 十二, 二十一, 一百零三. */
export function chineseValue(figure: string): number {
  let sum = 0
  let digit = 0
  for (const character of figure.replaceAll('零', '〇').replaceAll('两', '二')) {
    const scale = character === '百' ? 100 : character === '十' ? 10 : 0
    if (scale === 0) digit = DIGITS.indexOf(character)
    else {
      sum += (digit === 0 ? 1 : digit) * scale
      digit = 0
    }
  }
  return sum + digit
}
