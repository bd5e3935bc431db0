import { plainText } from '../read/plain-text.ts'
import { withoutNumbering } from './numbering.ts'

const EMOJI =
  /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3|\u2640|\u2642)+\s*)+/u

/** "第一章 1.1 …": numbering behind numbering is taken off, this often. */
const MOST_ROUNDS = 8

/**
 * A title without numbering, markup, leading emoji and closing punctuation: "### **1.1 线性代数**：" → "线性代数".
 * A title that is nothing but numbering ("第1周") stays as it is.
 */
export function cleanTitle(text: string): string {
  return cleanPlainTitle(plainText(text))
}

/** The same for words whose markup is gone already. */
export function cleanPlainTitle(plain: string): string {
  let title = plain
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shorter = trimTitle(withoutNumbering(title.replace(EMOJI, '')))
    if (shorter === '' || shorter === title) break
    title = shorter
  }
  return title === plain ? trimTitle(plain) || plain : title
}

function trimTitle(title: string): string {
  return title
    .replace(/^[（(]([^（()）]*\p{L}[^（()）]*)[）)]$/u, '$1')
    .replace(/^[\s,，、;；:：→]+/, '')
    .replace(/[\s,，、;；:：。．!！→]+$/, '')
    .replace(/(?<=\p{Script=Han}{4})(?:趋势)?了解$/u, '')
    .trim()
}
