import { customPinyin, pinyin } from 'pinyin-pro'
import { fold } from './fold.ts'
import { PINYIN_MARK } from './pinyin-mark.ts'
import { READINGS } from './readings.ts'

customPinyin(READINGS)

/** Longer names are searched as they stand: nobody types the pinyin of a sentence. */
const LONGEST_FOR_PINYIN = 40
const HAN = /(\p{Script=Han}+)/u

/**
 * The forms a topic is found by, for the graph file: its names folded (in the order given, the label first), then full
 * pinyin and initials of names with Han, behind a mark. `ü` is `v` and, where that differs, `u`.
 * Build side only: this is the one file that loads pinyin-pro.
 */
export function searchForms(names: readonly string[]): string[] {
  const folded = names.map(fold)
  const spoken = folded.filter((name) => HAN.test(name) && name.length <= LONGEST_FOR_PINYIN)
  const marked = spoken.flatMap(pinyinForms).map((form) => PINYIN_MARK + form)
  return [...new Set([...folded, ...marked])].filter((form) => form !== '' && form !== PINYIN_MARK)
}

// "bert架构" → ["bertjiagou", "bertjg"]
function pinyinForms(name: string): string[] {
  const parts = name.split(HAN).filter(Boolean)
  const syllables = parts.map((part) => (HAN.test(part) ? syllablesOf(part) : [part]))
  const full = syllables.flat().join('')
  const initials = parts.map((part, i) =>
    HAN.test(part) ? (syllables[i] ?? []).map((syllable) => syllable.charAt(0)).join('') : part
  )
  const withU = syllables.map((part, i) =>
    HAN.test(parts[i] ?? '')
      ? part.map((syllable) => syllable.replace('v', 'u')).join('')
      : part.join('')
  )
  return [full, withU.join(''), initials.join('')]
}

function syllablesOf(han: string): string[] {
  return pinyin(han, { type: 'array', toneType: 'none', v: true })
}
