import type { Lexicon } from '../lexicon/lexicon.ts'
import { isGenericTitle, isGenericWord } from '../topics/generic-titles.ts'
import { segmentWords } from '../topics/segment-words.ts'
import type { Topic, Topics } from '../topics/topic.ts'
import type { TeachingOrder } from './teaching-order.ts'
import { titleLevel } from './title-level.ts'
import { foldWords } from './whole-words.ts'

/** How a topic bears a name: as its own, as one of several its title joins, or as what its title introduces. */
export type Bearing = 'whole' | 'part' | 'introduced'

/** Topics by the names they bear, folded as `foldWords` does; the surest bearing of each. */
export type NameIndex = ReadonlyMap<string, ReadonlyMap<Topic, Bearing>>

const JOINED = /\s*[、/，,;；&]\s*|\s+and\s+/i
const JOINING = new Set(['以及', '与', '和', '及'])

/** Collects the names that may be found in titles and texts; advice, areas of the lexicon and bare generic words bear none. */
export function indexNames(topics: Topics, lexicon: Lexicon, teaching: TeachingOrder): NameIndex {
  const index = new Map<string, Map<Topic, Bearing>>()
  const add = (name: string, topic: Topic, bearing: Bearing) => {
    const key = foldWords(name)
    if (!isTelling(key)) return
    const bearers = index.get(key)
    if (!bearers) index.set(key, new Map([[topic, bearing]]))
    else if (!bearers.has(topic)) bearers.set(topic, bearing)
  }
  for (const topic of topics.byId.values()) {
    if (topic.kind === 'advice' || lexicon.areas.has(topic.id)) continue
    if (topic.isScoped && !topic.concept) continue
    for (const name of namesOf(topic)) add(name, topic, 'whole')
    if (topic.concept) continue
    const parts = titleParts(topic.title)
    // "Area and Perimeter of Rectangles" is not about areas as such.
    if (parts.length > 1 && !/\s(?:of|in|for)\s/.test(topic.title))
      for (const part of parts) add(part, topic, 'part')
    if (parts.length > 1) continue
    add(introducedBy(topic.title), topic, 'introduced')
  }
  for (const bearers of index.values()) keepSurest(bearers, teaching)
  return index
}

/** Who bears a name as its own counts alone; of those that only come to it, the first. */
function keepSurest(bearers: Map<Topic, Bearing>, teaching: TeachingOrder) {
  const hasOwner = [...bearers.values()].includes('whole')
  if (hasOwner) {
    for (const [topic, bearing] of bearers) if (bearing !== 'whole') bearers.delete(topic)
    return
  }
  const [first] = [...bearers.keys()].sort(
    (a, b) => votesFor(b, a, teaching) - votesFor(a, b, teaching) || (a.id < b.id ? -1 : 1)
  )
  for (const topic of bearers.keys()) if (topic !== first) bearers.delete(topic)
}

function votesFor(a: Topic, b: Topic, teaching: TeachingOrder): number {
  return teaching.order(a, b).aFirst.length
}

function namesOf(topic: Topic): string[] {
  return topic.isScoped
    ? [topic.title]
    : [topic.title, ...Object.values(topic.labels), ...topic.aliases]
}

/** The names a title joins: of "Reflections and Rotations" both; of a single name that one. */
export function titleParts(title: string): string[] {
  if (title.length > LONGEST) return [title]
  const parts = title
    .split(JOINED)
    .flatMap(splitWords)
    .filter((part) => part !== '')
  return parts.length > 1 ? parts : [title]
}

/** At 与, 和 and 及 only where they are words: never in 饱和溶液 or 调和函数. */
function splitWords(text: string): string[] {
  if (!/[与和及]/.test(text)) return [text]
  const parts = ['']
  for (const word of segmentWords(text))
    if (JOINING.has(word)) parts.push('')
    else parts.push((parts.pop() ?? '') + word)
  return parts.map((part) => part.trim())
}

const LONGEST = 200

/** One Han character or Latin letter, or a generic word, tells nothing. */
export function isTelling(name: string): boolean {
  return /[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}]/u.test(name) && !isGenericTitle(name)
}

// "What is a function?", "Angle Measurement": words that stand around what is introduced.
const QUESTION = /^(?:what (?:is|are) (?:an? |the )?|什么是|何谓)(.{2,}?)[?？]?$/i
const AROUND = /^(?:measurement|measure|notation|property|type|kind|part|unit|element)$/

/** The name a title introduces: "Angle Measurement" angle, "Introduction to Sets" sets; "" for none. */
function introducedBy(title: string): string {
  if (title.length > LONGEST) return ''
  const asked = QUESTION.exec(title)?.[1]
  if (asked) return asked
  const { stem, level } = titleLevel(title)
  if (level === 0) return stem
  const [head = ''] = foldWords(title).split(/ (?:of|in|for|with|on) /)
  if (head !== foldWords(title) && isTelling(head)) return head
  const words = head.split(' ')
  const telling = words.filter((word) => !AROUND.test(word) && !isGenericWord(word))
  return telling.length < words.length ? telling.join(' ') : ''
}
