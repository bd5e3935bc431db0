import type { GraphColumns } from '../file/columns.ts'
import { listAt } from '../file/lists.ts'
import type { FormIndex } from './form-index.ts'
import { createCollector, formText } from './form-index.ts'
import { readingsOf } from './hanzi.ts'
import { hasHan } from './has-han.ts'
import { markWords } from './mark-words.ts'
import { PINYIN_MARK, WORD_MARK, withoutMarks } from './marks.ts'
import { blurredSound, soundOf } from './sounds.ts'
import { isSpoken, unitsOf } from './spoken-names.ts'

/** Everything a query is compared with. */
export type SearchIndex = {
  names: FormIndex
  /** Whether a name is a label of its topic, in one of the languages; the other names are aliases. */
  isLabel(form: number): boolean
  /** The spoken names, in one order in all three: all letters, first letters, and letters without what ears miss. */
  sounds: FormIndex
  initials: FormIndex
  blurs: FormIndex
  /** Which name a sound is of. */
  nameOfSound: Uint32Array
  /** How each letter of a spoken name is read; the letter itself where that is no Han. */
  units(sound: number): string[]
  /** How names read a Han character that the table of common ones does not know; '' where none has it. */
  rareReading(hanzi: string): string
}

/**
 * The folded names of every topic with their pinyin. A graph without stored forms is searched by its names alone.
 * Reads every stored form once.
 */
export function createSearchIndex(columns: GraphColumns): SearchIndex {
  const names = createCollector()
  const spoken = createSpokenCollector()
  for (let topic = 0; topic < columns.topicCount; topic++) {
    const waiting: { form: number; name: string }[] = []
    let next = 0
    for (const text of formsOf(columns, topic))
      if (text.startsWith(PINYIN_MARK)) {
        const { form, name } = waiting[next++] ?? { form: 0, name: '' }
        spoken.add(topic, form, name, text.slice(PINYIN_MARK.length))
      } else {
        const form = names.add(text, topic)
        const name = withoutMarks(text)
        if (isSpoken(name)) waiting.push({ form, name })
      }
  }
  const index = names.index()
  const isLabel = (form: number) => {
    const topic = index.topics[form] ?? 0
    return index.topics[form - countLabels(columns, topic)] !== topic
  }
  return { names: index, isLabel, ...spoken.indexes(index) }
}

/** Labels stand first among a topic's names. */
function countLabels({ topics: { label, labelZh, labelEn } }: GraphColumns, topic: number): number {
  const distinct = new Set([
    label[topic],
    labelZh[topic] || label[topic],
    labelEn[topic] || label[topic]
  ])
  return distinct.size
}

function createSpokenCollector() {
  const [sounds, initials, blurs] = [createCollector(), createCollector(), createCollector()]
  const nameOfSound: number[] = []
  const syllables: string[] = []
  const rareReadings = new Map<string, string>()
  return {
    add: (topic: number, form: number, name: string, spoken: string) => {
      const letters = Array.from(name)
      const units = unitsOf(spoken, name)
      letters.forEach((letter, i) => {
        if (hasHan(letter) && readingsOf(letter).length === 0)
          rareReadings.set(letter, units[i] ?? '')
      })
      sounds.add(soundOf(spoken), topic)
      blurs.add(blurredSound(spoken), topic)
      initials.add(soundOf(units.map((unit) => unit.charAt(0)).join(WORD_MARK)), topic)
      nameOfSound.push(form)
      syllables.push(spoken)
    },
    indexes: (names: FormIndex): Omit<SearchIndex, 'names' | 'isLabel'> => ({
      sounds: sounds.index(),
      initials: initials.index(),
      blurs: blurs.index(),
      nameOfSound: Uint32Array.from(nameOfSound),
      units: (sound) => unitsOf(syllables[sound] ?? '', formText(names, nameOfSound[sound] ?? 0)),
      rareReading: (hanzi) => rareReadings.get(hanzi) ?? ''
    })
  }
}

function formsOf(columns: GraphColumns, topic: number): string[] {
  const stored = Array.from(listAt(columns.searchForms, topic), columns.text)
  return stored.length > 0 ? stored : plainNames(columns, topic)
}

function plainNames({ topics, text }: GraphColumns, topic: number): string[] {
  const { label, labelZh, labelEn, aliases } = topics
  const named = [label, labelZh, labelEn].map((column) => column[topic] ?? 0)
  const marked = [...named, ...listAt(aliases, topic)].map((index) => markWords(text(index)))
  return [...new Map(marked.map((form) => [withoutMarks(form), form])).values()].filter(Boolean)
}
