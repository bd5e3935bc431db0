import type { Slot } from './line-slots.ts'

/** Frames around a number in front of a heading: 三、 （三） 第三章 第三节. */
const FRAMES: ReadonlyArray<[before: string, after: string]> = [
  ['', '、'],
  ['（', '）'],
  ['第', '章'],
  ['第', '节'],
  ['第', '部'],
  ['第', '讲'],
  ['第', '课'],
  ['第', '周']
]

const LARGEST = 99

/**
 * Settles Chinese numbers in front of headings and list items from the sequence they stand in: a
 * number follows the last one behind the same marks (`## `, `- **`), or begins again at 一. Gives
 * the lines with the slots of such numbers narrowed to one reading; other slots stay as they are.
 */
export function settleHeadingNumbers(lines: readonly Slot[][]): Slot[][] {
  const lastByMarks = new Map<string, number>()
  return lines.map((line) => {
    const start = line.findIndex((slot) => !isMark(slot))
    if (start === -1) return line
    const marks = line.slice(0, start).map(firstOption).join('')
    if (!canBegin(line[start])) return line
    for (const frame of FRAMES) {
      const key = marks + frame.join()
      const number = findNumber(line, start, frame, lastByMarks.get(key) ?? 0)
      if (number === null) continue
      lastByMarks.set(key, number)
      const settled = [...line]
      settle(settled, start, frame[0] + chineseNumber(number) + frame[1])
      return settled
    }
    return line
  })
}

const FIRST = new Set([...'（第一二三四五六七八九十'])

function canBegin(slot: Slot | undefined): boolean {
  return slot?.options.some((option) => FIRST.has(option)) ?? false
}

function isMark(slot: Slot): boolean {
  return slot.kind === 'kept' && /^[\s#*_>+.\d-]$/.test(firstOption(slot))
}

function firstOption(slot: Slot): string {
  return slot.options[0] ?? ''
}

function findNumber(
  line: readonly Slot[],
  start: number,
  [before, after]: [string, string],
  last: number
): number | null {
  const isHere = (number: number): boolean =>
    canRead(line, start, before + chineseNumber(number) + after)
  if (isHere(last + 1)) return last + 1
  if (isHere(1)) return 1
  const possible: number[] = []
  for (let number = 2; number <= LARGEST; number++) if (isHere(number)) possible.push(number)
  return possible.length === 1 ? (possible[0] ?? null) : null
}

/** Whether the slots from `start` on can be read as `text`, one character each. */
export function canRead(line: readonly Slot[], start: number, text: string): boolean {
  return [...text].every((character, at) => line[start + at]?.options.includes(character) ?? false)
}

/** Narrows the slots of `line` from `start` on to `text`, one character each. */
export function settle(line: Slot[], start: number, text: string): void {
  for (const [at, character] of [...text].entries()) {
    const slot = line[start + at]
    if (slot !== undefined) line[start + at] = { ...slot, options: [character] }
  }
}

/** 1–99 in Chinese: 一, 十, 十二, 二十, 二十一. */
function chineseNumber(number: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  const tens = Math.floor(number / 10)
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`
  return ten + (digits[number % 10] ?? '')
}
