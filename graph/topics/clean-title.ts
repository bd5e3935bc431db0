import { plainText } from '../read/plain-text.ts'
import { remember } from './remember.ts'

const CHINESE_NUMBER = '[一二三四五六七八九十百零〇两]+'
const NUMBERINGS = [
  // "第一章：", "第3节 ", "第1周", "第5-6周"
  new RegExp(
    `^第\\s*(?:${CHINESE_NUMBER}|\\d+(?:\\s*[-–~～至]\\s*\\d+)?)\\s*(?:章|节|部分|阶段|课|讲|单元|篇|周|天|步|模块)\\s*[.、:：．—–-]*\\s*`
  ),
  // "阶段一.", "阶段二：", "阶段 3 "
  new RegExp(`^(?:阶段|步骤|模块|单元)\\s*(?:${CHINESE_NUMBER}|\\d+)\\s*[.、:：．—–-]*\\s*`),
  // "一、", "（一）", "十二. "
  new RegExp(`^(?:[（(]${CHINESE_NUMBER}[）)]|${CHINESE_NUMBER}\\s*[、.．:：])\\s*`),
  // "Chapter 3 —", "Part II:", "Week 1", "Lesson 2."
  /^(?:chapter|part|section|unit|lesson|week|day|module|step|stage|phase|lecture)\s+(?:\d+(?:\s*[-–~]\s*\d+)?|[ivxlc]+)\b\s*[.:：—–-]*\s*/i,
  // "1.", "1.1 ", "2.Python", "3)", "(4)", "1、"
  /^(?:\d+(?:\.\d+)+\.?(?=[\s\p{Script=Han}A-Za-z])(?![倍级版万亿米秒元代寸折])|\d+[.、)．）](?!\d)|[（(]\d+[）)])\s*/u,
  // "IV. ", "II) "
  /^(?:[IVXLC]{1,6})[.)]\s+/
]

const EMOJI =
  /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3|\u2640|\u2642)+\s*)+/u

/** "第一章 1.1 …": numbering behind numbering is taken off, this often. */
const MOST_ROUNDS = 8

/**
 * A title without numbering, markup, leading emoji and closing punctuation: "### **1.1 线性代数**：" → "线性代数".
 * A title that is nothing but numbering ("第1周") stays as it is.
 */
export const cleanTitle: (text: string) => string = remember((text) => {
  const plain = plainText(text)
  let title = plain
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shorter = trimTitle(
      NUMBERINGS.reduce((rest, numbering) => rest.replace(numbering, ''), title.replace(EMOJI, ''))
    )
    if (shorter === '' || shorter === title) break
    title = shorter
  }
  return title === plain ? trimTitle(plain) || plain : title
})

/** True for numbering with nothing to number: "第一章", "Week 2". */
export function isNumbering(text: string): boolean {
  return NUMBERINGS.some((numbering) => text.replace(numbering, '') === '')
}

function trimTitle(title: string): string {
  return title
    .replace(/^[（(]([^（()）]*\p{L}[^（()）]*)[）)]$/u, '$1')
    .replace(/^[\s,，、;；:：→]+/, '')
    .replace(/[\s,，、;；:：。．!！→]+$/, '')
    .replace(/(?<=\p{Script=Han}{4})(?:趋势)?了解$/u, '')
    .trim()
}
