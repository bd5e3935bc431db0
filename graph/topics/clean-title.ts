import { type NumberingTrust, withoutNumbering } from '../read/numbering.ts'
import { plainText } from '../read/plain-text.ts'
import { remember } from './remember.ts'

const EMOJI =
  /^(?:(?:(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u2640|\u2642|[★☆✓✔])+\s*)+(?!\u20e3)/u

// "栈 ⭐⭐", "堆 #高频", "图 ^block-1", "第一讲 ……… 12": what editors and authors hang behind a title.
const ORNAMENTS = [
  /(?:\s*(?:(?![©®™])\p{Extended_Pictographic}|\ufe0f|[★☆✓✔]))+$/u,
  /(?:\s+#[\p{L}][\p{L}\p{N}/_-]*)+$/u,
  /\s+\^[\p{L}\p{N}-]+$/u,
  /\s*(?:\.{4,}|…{2,}|·{4,})\s*\d*$/u
]

/** "第一章 1.1 …": numbering behind numbering is taken off, this often. */
const MOST_ROUNDS = 8

/**
 * A title without numbering, markup, emoji, ornaments and closing punctuation: "### **1.1 线性代数**：" → "线性代数".
 * A title that is nothing but numbering ("第1周") stays as it is.
 */
export const cleanTitle: (text: string) => string = remember((text) =>
  cleanPlainTitle(plainText(text))
)

/** The same for words whose markup is gone already; `trust` says what counts as a number. */
export function cleanPlainTitle(plain: string, trust: NumberingTrust = 'likely'): string {
  let title = plain
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shorter = trimTitle(withoutNumbering(withoutOrnaments(title), trust))
    if (shorter === title || !/[\p{L}\p{N}]/u.test(shorter)) break
    title = shorter
  }
  return title === plain ? trimTitle(plain) || plain : title
}

/** A part of a title: no numbering of its own, but all else that is trimmed. */
export function cleanPart(part: string): string {
  return trimTitle(withoutOrnaments(part)) || part
}

/** Longer titles are cut nowhere: the patterns look back from the end. */
const LONGEST_ORNAMENTED = 400

function withoutOrnaments(title: string): string {
  if (title.length > LONGEST_ORNAMENTED) return title
  const bare = ORNAMENTS.reduce((rest, ornament) => rest.replace(ornament, ''), title)
  return bare.replace(EMOJI, '')
}

// Most titles begin and end with a letter.
const TO_TRIM = /^[（(\s,，、;；:：→]|[\s,，、;；:：。．.!！→]$|了解$/

function trimTitle(title: string): string {
  if (!TO_TRIM.test(title)) return title
  return title
    .replace(/^[（(]([^（()）]*\p{L}[^（()）]*)[）)]$/u, '$1')
    .replace(/^[\s,，、;；:：→]+/, '')
    .replace(/[\s,，、;；:：。．!！→]+$/, '')
    .replace(/(?<=\p{Script=Han}{4})(?:趋势)?了解$/u, '')
    .trim()
}
