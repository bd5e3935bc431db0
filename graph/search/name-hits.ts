import type { FormIndex } from './form-index.ts'
import { formsBeside, isBound, lengthOf, scanForms } from './form-index.ts'
import type { Hits } from './hits.ts'
import type { Query } from './query.ts'
import type { SearchIndex } from './search-index.ts'

/** Hits looked at for text inside names; more than a person could tell apart. */
const MOST_INSIDE = 20_000
const SHORTEST_IN_WORD = 6

/** Topics with a name that is the query, begins with it or holds it. Labels count for more than other names. */
export function findInNames(index: SearchIndex, { text, hasHan }: Query, hits: Hits): void {
  const { names } = index
  for (const { form } of scanForms(names, text, { onlyStarts: true })) {
    const topic = names.topics[form] ?? 0
    const isLabel = index.isLabel(form)
    const share = text.length / lengthOf(names, form)
    if (share === 1) hits.add(topic, isLabel ? 1 : 0.97, 'exact')
    else hits.add(topic, (isLabel ? 0.76 : 0.6) + 0.14 * share, 'prefix')
  }
  // Every other name holds any one letter.
  if (!hits.hasRoom() || /^[a-z0-9]$/.test(text)) return
  // A few letters in the middle of a word are not meant: rain is not in training.
  const isMeant = (place: number) =>
    hasHan || text.length >= SHORTEST_IN_WORD || isBound(names, place)
  for (const { form, place } of scanForms(names, text, { isMeant, most: MOST_INSIDE })) {
    if (names.starts[form] === place) continue
    const topic = names.topics[form] ?? 0
    const share = text.length / lengthOf(names, form)
    hits.add(topic, (index.isLabel(form) ? 0.58 : 0.48) + 0.14 * share, 'inside')
  }
}

/** Topics whose names hold every word of the query, in any order and across names: looked up by the longest word. */
export function findWords(names: FormIndex, query: Query, hits: Hits): void {
  if (query.words.length < 2) return
  const [longest = '', ...rest] = [...query.words].sort((a, b) => b.length - a.length)
  for (const { form } of scanForms(names, longest, { most: MOST_INSIDE })) {
    const topic = names.topics[form] ?? 0
    const own = names.text.slice(names.starts[form], (names.starts[form + 1] ?? 0) - 1)
    if (rest.every((word) => own.includes(word)))
      hits.add(topic, 0.42 + 0.06 * Math.min(1, query.text.length / own.length), 'words')
    else if (hits.hasRoom()) {
      const all = formsBeside(names, form)
      if (rest.every((word) => all.includes(word))) hits.add(topic, 0.4, 'words')
    }
  }
}
