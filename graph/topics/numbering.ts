const CHINESE_NUMBER = '[一二三四五六七八九十百零〇两]+'
const BEHIND = String.raw`\s*[.、:：．—–-]*\s*`

/** How titles are numbered: a word with a number (第一章), Chinese, decimal or roman figures, an English word. */
export type NumberingStyle =
  | 'ordinal'
  | 'stage'
  | 'chinese'
  | 'chinese-bracket'
  | 'word'
  | 'decimal'
  | 'figure'
  | 'figure-bracket'
  | 'roman'

// The figure is the first group. A word goes on where the lookahead says so: 第一周期, 第二节点.
const NUMBERINGS: [NumberingStyle, RegExp][] = [
  // "第一章：", "第3节 ", "第1周", "第5-6周"
  [
    'ordinal',
    new RegExp(
      String.raw`^第\s*(${CHINESE_NUMBER}|\d+(?:\s*[-–~～至]\s*\d+)?)\s*(?:章(?!程|鱼)|节(?![点奏律能约气拍肢])|部分(?!式)|阶段(?!性)|课(?![程题堂表文本])|讲(?![座义师])|单元(?!格)|篇(?![章幅])|周(?![期转边长围岁])|天(?![然气体文平线空赋])|步(?![骤长进行])|模块(?!化))${BEHIND}`
    )
  ],
  // "阶段一.", "阶段二：", "阶段 3 "
  ['stage', new RegExp(String.raw`^(?:阶段|步骤|模块|单元)\s*(${CHINESE_NUMBER}|\d+)${BEHIND}`)],
  // "（一）"
  ['chinese-bracket', new RegExp(String.raw`^[（(](${CHINESE_NUMBER})[）)]\s*`)],
  // "一、", "十二. "
  ['chinese', new RegExp(String.raw`^(${CHINESE_NUMBER})\s*[、.．:：]\s*`)],
  // "Chapter 3 —", "Part II:", "Week 1", "Lesson 2."
  [
    'word',
    /^(?:chapter|part|section|unit|lesson|week|day|module|step|stage|phase|lecture)\s+(\d+(?:\s*[-–~]\s*\d+)?|[ivxlc]+)\b\s*[.:：—–-]*\s*/i
  ],
  // "1.1 ", "2.3.4. "
  ['decimal', /^(\d+(?:\.\d+)+)\.?(?=[\s\p{Script=Han}A-Za-z])(?![倍级版万亿米秒元代寸折])\s*/u],
  // "1.", "2.Python", "3)", "1、"
  ['figure', /^(\d+)[.、)．）](?!\d)\s*/u],
  // "(4)"
  ['figure-bracket', /^[（(](\d+)[）)]\s*/u],
  // "IV. ", "II) "
  ['roman', /^([IVXLC]{1,6})[.)]\s+/]
]

/** A title's numbering: its style, its last number (undefined where that is a range), and what stands behind it. */
export type Numbering = { style: NumberingStyle; value: number | undefined; rest: string }

/** Reads the numbering a title begins with ("1.2 线性代数": decimal, 2); undefined where there is none. */
export function findNumbering(title: string): Numbering | undefined {
  for (const [style, pattern] of NUMBERINGS) {
    const match = pattern.exec(title)
    if (match)
      return { style, value: figureValue(match[1] ?? ''), rest: title.slice(match[0].length) }
  }
  return undefined
}

/** The title without the numberings it begins with, one after another as far as one of each style goes. */
export function withoutNumbering(title: string): string {
  return NUMBERINGS.reduce((rest, [, pattern]) => rest.replace(pattern, ''), title)
}

function figureValue(figure: string): number | undefined {
  if (/^\d+(?:\.\d+)*$/.test(figure)) return Number(figure.split('.').at(-1))
  if (/^[ivxlc]+$/i.test(figure)) return romanValue(figure.toUpperCase())
  return /^\d/.test(figure) ? undefined : chineseValue(figure)
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
