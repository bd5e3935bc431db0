import { hasHan } from './has-han.ts'
import { WORD_MARK } from './marks.ts'

/** Longer names are searched as they stand: nobody types the pinyin of a sentence. */
const LONGEST_FOR_PINYIN = 40

/** Whether a folded name has pinyin among the search forms. */
export function isSpoken(name: string): boolean {
  return name.length <= LONGEST_FOR_PINYIN && hasHan(name)
}

/** How each letter of a name is read: `bert架构` → `["b", "e", "r", "t", "jia", "gou"]`. */
export function unitsOf(spoken: string, name: string): string[] {
  const parts = spoken.split(WORD_MARK)
  const units: string[] = []
  let part = 0
  let isInside = false
  for (const letter of Array.from(name)) {
    if (hasHan(letter)) {
      if (isInside) part++
      units.push(parts[part++] ?? '')
    } else units.push(letter)
    isInside = !hasHan(letter)
  }
  return units
}
