import { plainText } from '../read/plain-text.ts'
import { findLabel } from './find-label.ts'
import { findLabelledTimes, splitTimes } from './times.ts'

/** Longer lines hold more than times. */
const LONGEST_LINE = 200

/** The times of a line of prose that holds nothing else ("预计时间：4周", "每天3-4小时，共4周"), as written; else undefined. */
export function timesOfProse(text: string): string[] | undefined {
  if (text.length > LONGEST_LINE) return undefined
  const words = plainText(text)
  const label = findLabel(words)
  return label ? findLabelledTimes(label.label, label.rest) : splitTimes(words)
}
