import type { FormHit, FormIndex } from './form-index.ts'
import { formsBeside, lengthOf, scanForms } from './form-index.ts'
import type { Hits } from './hits.ts'
import type { Query } from './query.ts'
import type { SearchIndex } from './search-index.ts'

/** Names looked at for their other words; more than a person could tell apart. */
const MOST_WORDS = 5000
/** The least a label has that begins with the query, that holds it, and what covering all of it adds. */
const START = 0.76
const INSIDE = 0.58
const FOR_SHARE = 0.14
/** What an alias has less. */
const ALIAS_START = 0.16
const ALIAS_INSIDE = 0.1

/** Topics with a name that is the query, begins with it or holds it. Labels count for more than other names. */
export function findInNames(index: SearchIndex, query: Query, hits: Hits): void {
  findStarts(index, query, hits)
  // Every other name holds any one letter.
  if (!hits.hasRoom() || /^[a-z0-9]$/.test(query.text)) return
  const isWorth = (share: number) => INSIDE + FOR_SHARE * share >= hits.floor()
  addInside(index, query, scanForms(index.names, query.text, { where: 'inside', isWorth }), hits)
}

function findStarts(index: SearchIndex, { text }: Query, hits: Hits): void {
  const { names } = index
  const isWorth = (share: number) => share === 1 || START + FOR_SHARE * share >= hits.floor()
  for (const { form } of scanForms(names, text, { where: 'start', isWorth })) {
    const share = text.length / lengthOf(names, form)
    const best = START + FOR_SHARE * share
    if (share < 1 && best < hits.floor()) continue
    const isLabel = index.isLabel(form)
    const topic = names.topics[form] ?? 0
    if (share === 1) hits.add(topic, isLabel ? 1 : 0.97, 'exact')
    else hits.add(topic, isLabel ? best : best - ALIAS_START, 'prefix')
  }
}

function addInside(index: SearchIndex, { text }: Query, found: FormHit[], hits: Hits): void {
  const { names } = index
  for (const { form } of found) {
    const best = INSIDE + (FOR_SHARE * text.length) / lengthOf(names, form)
    if (best < hits.floor()) continue
    hits.add(names.topics[form] ?? 0, index.isLabel(form) ? best : best - ALIAS_INSIDE, 'inside')
  }
}

/** Topics whose names hold every word of the query, in any order and across names: looked up by the longest word. */
export function findWords(names: FormIndex, query: Query, hits: Hits): void {
  if (query.words.length < 2) return
  const [longest = '', ...rest] = [...query.words].sort((a, b) => b.length - a.length)
  for (const { form } of scanForms(names, longest, { where: 'start', most: MOST_WORDS }).concat(
    scanForms(names, longest, { where: 'inside', most: MOST_WORDS })
  )) {
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
