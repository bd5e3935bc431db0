import { WORD_MARK, withoutMarks } from './marks.ts'
import type { PlaceIndex } from './place-index.ts'
import { createPlaceIndex, visitLetter, visitPlaces } from './place-index.ts'

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
  /** The places where one begins, by its first letters. */
  places: PlaceIndex
}

/** Where a text was found: in which form, and from which place of the whole text. */
export type FormHit = { form: number; place: number }

type Scan = {
  /** Only forms that begin with the query, or only places after their beginning. */
  where: 'start' | 'inside'
  /** Whether a hit at this place counts; all do unless said. */
  isMeant?: (place: number) => boolean
  /** Whether a form is worth it of which the query covers at most such a share. */
  isWorth?: (share: number) => boolean
  /** Stops after so many hits. */
  most?: number
}

/** Hits of one letter: more than a person could tell apart. */
const MOST_OF_ONE = 4000

/**
 * Forms with a word, syllable or Han character that begins with the query, each once, ascending. For one letter they
 * are not in order and may repeat: words that are the letter come first, and of the others only so many.
 */
export function scanForms(index: FormIndex, query: string, scan: Scan): FormHit[] {
  const { where, isMeant, isWorth, most = Number.POSITIVE_INFINITY } = scan
  const { text, starts } = index
  const hits: FormHit[] = []
  let form = 0
  const visit = (place: number) => {
    const isStart = text.charCodeAt(place - 1) === LINE_BREAK
    if (isStart !== (where === 'start') || hits.length >= most || isMeant?.(place) === false) return
    const left = isWorth ? text.indexOf('\n', place) - place : 0
    if (isWorth?.(query.length / left) === false) return
    form = formAt(starts, place, form)
    if (hits.at(-1)?.form !== form) hits.push({ form, place })
  }
  if (query.length > 1) visitPlaces(index.places, text, query, visit)
  else visitOne(index, query, visit)
  return hits
}

/** Whole forms first: of the others there may be too many. */
function visitOne(
  { text, places }: FormIndex,
  letter: string,
  visit: (place: number) => void
): void {
  visitPlaces(places, text, `${letter}\n`, visit)
  visitLetter(places, text, letter, MOST_OF_ONE, visit)
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
  return isSet(bounds, place)
}

function isSet(bits: Uint32Array, place: number): boolean {
  return (((bits[place >> 5] ?? 0) >>> (place & 31)) & 1) === 1
}

/** All forms of the topic that a form belongs to, line breaks between them. */
export function formsBeside({ text, starts, topics }: FormIndex, form: number): string {
  let first = form
  let last = form
  while (topics[first - 1] === topics[form]) first--
  while (topics[last + 1] === topics[form]) last++
  return text.slice(starts[first], (starts[last + 1] ?? 0) - 1)
}

/** The last form that starts at or before a place; quick from a form that starts before it: doubling, then halving. */
function formAt(starts: Uint32Array, place: number, from: number): number {
  let low = (starts[from] ?? 0) <= place ? from : 0
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
      const places = createPlaceIndex(text, (place) => isSet(bounds, place))
      return { text, starts, topics: Uint32Array.from(topics), bounds, places }
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
    const isAlone = code === LINE_BREAK || code > LAST_LATIN
    if (isBefore || isAlone) bounds[place >> 5] = (bounds[place >> 5] ?? 0) | (1 << (place & 31))
    isBefore = isAlone
    place++
  }
  return bounds
}

const MARK = WORD_MARK.charCodeAt(0)
const LINE_BREAK = 10
/** What comes after stands for a word each: Han, kana. */
const LAST_LATIN = 0x2e7f
