import type { GraphColumns } from '../file/columns.ts'
import { listAt } from '../file/lists.ts'
import { fold } from './fold.ts'
import { PINYIN_MARK } from './pinyin-mark.ts'

/**
 * Forms of one sort in one string, each between line breaks, so that one native scan searches them all.
 * Form `f` is `text.slice(starts[f], starts[f + 1] - 1)` and belongs to `topics[f]`; topics ascend.
 */
export type FormIndex = { text: string; starts: Uint32Array; topics: Uint32Array }

/** Where a text was found: in which form, at its start or inside. */
export type FormHit = { form: number; isStart: boolean }

/** The folded names of every topic, and its pinyin. A graph without stored forms is searched by its names. */
export function createFormIndexes(columns: GraphColumns): { names: FormIndex; pinyin: FormIndex } {
  const names = createCollector()
  const pinyin = createCollector()
  for (let topic = 0; topic < columns.topicCount; topic++) {
    const stored = listAt(columns.searchForms, topic)
    for (const form of stored.length > 0
      ? Array.from(stored, columns.text)
      : foldedNames(columns, topic))
      if (form.startsWith(PINYIN_MARK)) pinyin.add(form.slice(PINYIN_MARK.length), topic)
      else names.add(form, topic)
  }
  return { names: names.index(), pinyin: pinyin.index() }
}

/**
 * Forms that hold the query, each once, in order; `onlyStarts` finds those that begin with it.
 * Stops after `most` hits.
 */
export function scanForms(
  { text, starts }: FormIndex,
  query: string,
  onlyStarts: boolean,
  most = Number.POSITIVE_INFINITY
): FormHit[] {
  const wanted = onlyStarts ? `\n${query}` : query
  const hits: FormHit[] = []
  let form = 0
  let at = text.indexOf(wanted)
  while (at !== -1 && hits.length < most) {
    const start = onlyStarts ? at + 1 : at
    form = formAt(starts, start, form)
    hits.push({ form, isStart: starts[form] === start })
    at = text.indexOf(wanted, (starts[form + 1] ?? text.length) - 1)
  }
  return hits
}

/** One form of an index. */
export function formText({ text, starts }: FormIndex, form: number): string {
  return text.slice(starts[form], (starts[form + 1] ?? 0) - 1)
}

/** All forms of the topic that a form belongs to, line breaks between them. */
export function formsBeside({ text, starts, topics }: FormIndex, form: number): string {
  let first = form
  let last = form
  while (topics[first - 1] === topics[form]) first--
  while (topics[last + 1] === topics[form]) last++
  return text.slice(starts[first], (starts[last + 1] ?? 0) - 1)
}

/** The last form that starts at or before a place, from a form known to start before it: doubling, then halving. */
function formAt(starts: Uint32Array, place: number, from: number): number {
  let low = from
  let step = 1
  while ((starts[low + step] ?? Number.POSITIVE_INFINITY) <= place) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, starts.length - 1)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle
  }
  return low
}

function createCollector() {
  const forms: string[] = []
  const topics: number[] = []
  return {
    add: (form: string, topic: number) => {
      forms.push(form)
      topics.push(topic)
    },
    index: (): FormIndex => {
      const starts = new Uint32Array(forms.length + 1)
      starts[0] = 1
      forms.forEach((form, i) => {
        starts[i + 1] = (starts[i] ?? 0) + form.length + 1
      })
      return { text: `\n${forms.join('\n')}\n`, starts, topics: Uint32Array.from(topics) }
    }
  }
}

function foldedNames({ topics, text }: GraphColumns, topic: number): string[] {
  const { label, labelZh, labelEn, aliases } = topics
  const named = [
    label[topic] ?? 0,
    labelZh[topic] ?? 0,
    labelEn[topic] ?? 0,
    ...listAt(aliases, topic)
  ]
  return [...new Set(named.map((index) => fold(text(index))))].filter(Boolean)
}
