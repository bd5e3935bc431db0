import { hasHan } from './has-han.ts'
import { WORD_MARK, withoutMarks } from './marks.ts'

/**
 * Forms of one sort in one string, each between line breaks, so that one native scan searches them all.
 * Form `f` is `text.slice(starts[f], starts[f + 1] - 1)` and belongs to `topics[f]`; topics ascend.
 */
export type FormIndex = {
  text: string
  starts: Uint32Array
  topics: Uint32Array
  /** One bit a place in the text: whether a word, a syllable or a Han character begins or ends there. */
  bounds: Uint32Array
}

/** Where a text was found: in which form, and from which place of the whole text. */
export type FormHit = { form: number; place: number }

type Scan = {
  /** Only forms that begin with the query. */
  onlyStarts?: boolean
  /** Whether a hit at this place counts; all do unless said. */
  isMeant?: (place: number) => boolean
  /** Stops after so many hits. */
  most?: number
}

/** Forms that hold the query, each once, in order. */
export function scanForms(index: FormIndex, query: string, scan: Scan = {}): FormHit[] {
  const { onlyStarts = false, isMeant = () => true, most = Number.POSITIVE_INFINITY } = scan
  const { text, starts } = index
  const wanted = onlyStarts ? `\n${query}` : query
  const hits: FormHit[] = []
  let form = 0
  let at = text.indexOf(wanted)
  while (at !== -1 && hits.length < most) {
    const place = onlyStarts ? at + 1 : at
    form = formAt(starts, place, form)
    if (isMeant(place)) {
      hits.push({ form, place })
      at = text.indexOf(wanted, (starts[form + 1] ?? text.length) - 1)
    } else at = text.indexOf(wanted, at + 1)
  }
  return hits
}

/** One form of an index. */
export function formText({ text, starts }: FormIndex, form: number): string {
  return text.slice(starts[form], (starts[form + 1] ?? 0) - 1)
}

/** Letters of one form. */
export function lengthOf({ starts }: FormIndex, form: number): number {
  return (starts[form + 1] ?? 0) - (starts[form] ?? 0) - 1
}

/** Whether a word or syllable begins or ends at a place of the whole text. */
export function isBound({ bounds }: FormIndex, place: number): boolean {
  return (((bounds[place >> 5] ?? 0) >>> (place & 31)) & 1) === 1
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

/** Collects forms, topic by topic, into an index. */
export function createCollector() {
  const marked: string[] = []
  const topics: number[] = []
  return {
    /** Takes a form with marks between its words; gives back its number. */
    add: (form: string, topic: number): number => {
      topics.push(topic)
      return marked.push(form) - 1
    },
    index: (): FormIndex => {
      const forms = marked.map(withoutMarks)
      const starts = new Uint32Array(forms.length + 1)
      starts[0] = 1
      forms.forEach((form, i) => {
        starts[i + 1] = (starts[i] ?? 0) + form.length + 1
      })
      const text = `\n${forms.join('\n')}\n`
      const bounds = boundsOf(`\n${marked.join('\n')}\n`, text.length)
      return { text, starts, topics: Uint32Array.from(topics), bounds }
    }
  }
}

function boundsOf(marked: string, length: number): Uint32Array {
  const bounds = new Uint32Array((length >> 5) + 1)
  let place = 0
  let isBefore = true
  for (let at = 0; at < marked.length; at++) {
    const code = marked.charCodeAt(at)
    if (code === MARK) {
      isBefore = true
      continue
    }
    const isAlone = code === LINE_BREAK || (code > LAST_LATIN && hasHan(marked.charAt(at)))
    if (isBefore || isAlone) bounds[place >> 5] = (bounds[place >> 5] ?? 0) | (1 << (place & 31))
    isBefore = isAlone
    place++
  }
  return bounds
}

const MARK = WORD_MARK.charCodeAt(0)
const LINE_BREAK = 10
const LAST_LATIN = 0x2e7f
