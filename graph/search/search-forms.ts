import { customPinyin, pinyin } from 'pinyin-pro'
import { hasHan } from './has-han.ts'
import { markWords } from './mark-words.ts'
import { PINYIN_MARK, WORD_MARK, withoutMarks } from './marks.ts'
import { READINGS } from './readings.ts'
import { isSpoken } from './spoken-names.ts'

customPinyin(READINGS)

const HAN_RUNS = /(\p{Script=Han}+)/u

/**
 * The forms a topic is found by, for the graph file: its names folded and simplified, in the order given, the label
 * first, words marked; then behind a mark the syllables of each name with Han, in the same order: `" bert'jia'gou"`.
 * Build side only: this is the one file that loads pinyin-pro.
 */
export function searchForms(names: readonly string[]): string[] {
  const formByName = new Map<string, string>()
  for (const marked of names.map(markWords).filter(Boolean)) {
    const name = withoutMarks(marked)
    if (!formByName.has(name)) formByName.set(name, marked)
  }
  const spoken = [...formByName.keys()].filter(isSpoken)
  return [...formByName.values(), ...spoken.map((name) => PINYIN_MARK + syllables(name))]
}

function syllables(name: string): string {
  return name
    .split(HAN_RUNS)
    .filter(Boolean)
    .flatMap((part) => (hasHan(part) ? readingsInContext(part) : [part]))
    .join(WORD_MARK)
}

function readingsInContext(han: string): string[] {
  return pinyin(han, { type: 'array', toneType: 'none', v: true })
}
