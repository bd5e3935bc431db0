import { PINYIN_MARK, withoutMarks } from './marks.ts'
import { isSpoken, unitsOf } from './spoken-names.ts'

/** What a person may begin to type for a topic, from its stored search forms: names, pinyin, and first letters of that. */
export function typableForms(stored: readonly string[]): string[] {
  const names = stored.filter((form) => !form.startsWith(PINYIN_MARK)).map(withoutMarks)
  const spoken = stored.filter((form) => form.startsWith(PINYIN_MARK))
  const spokenNames = names.filter(isSpoken)
  return [
    ...names,
    ...spoken.flatMap((form, i) => {
      const units = unitsOf(form.slice(PINYIN_MARK.length), spokenNames[i] ?? '')
      return [units.join(''), units.map((unit) => unit.charAt(0)).join('')]
    })
  ]
}
