import type { Bilingual } from '../file/topic-graph.ts'
import type { Item } from '../topics/item.ts'
import type { Topic } from '../topics/topic.ts'
import { type Claim, inferClaim } from './claim.ts'
import { CONFIDENCE } from './confidence.ts'
import type { Ground } from './ground.ts'
import { isAgainstLexicon } from './lexicon-reach.ts'
import { isTelling } from './name-index.ts'
import { seriesPlace } from './series.ts'
import { titleLevel } from './title-level.ts'
import { foldWords } from './whole-words.ts'

/**
 * Neighbours in a lesson-like run, parts of a series, and titles that say how far they go. Most lists only enumerate,
 * so that order alone is no evidence.
 */
export function findRunClaims(ground: Ground): Claim[] {
  return [
    ...lessonClaims(ground),
    ...titledClaims(ground),
    ...seriesClaims(ground),
    ...levelClaims(ground)
  ]
}

/** The lists of all outlines, by what holds them. */
function siblingLists({ topics }: Ground): Item[][] {
  const lists = new Map<Item, Item[]>()
  for (const item of topics.topicOf.keys()) {
    if (!item.parent || item.isAdvice) continue
    const known = lists.get(item.parent)
    if (known) known.push(item)
    else lists.set(item.parent, [item])
  }
  return [...lists.values()].map((list) =>
    list.sort((a, b) => a.line - b.line || a.column - b.column)
  )
}

function lessonClaims(ground: Ground): Claim[] {
  const lists = siblingLists(ground)
  const courses = findCourses(lists)
  return lists
    .filter((list) => isDated(list) || isRunOfLessons(list, courses))
    .flatMap((list) =>
      neighbours(list, ground).flatMap(([item, next]) =>
        claimBetween(item, next, ground, CONFIDENCE.run, {
          zh: `课程式的大纲里，“${next.title}”紧接在“${item.title}”之后。`,
          en: `In a run of lessons “${next.title}” follows right after “${item.title}”.`
        })
      )
    )
}

/** Weeks and days follow each other. */
function isDated(list: Item[]): boolean {
  const dated = list.filter((item) => item.times.some(({ kind }) => kind === 'when'))
  return dated.length >= 2 && dated.length >= list.length / 2
}

/** Sections of a course below its chapters. Chapters as such are none: their order is no proof of need. */
function isRunOfLessons(list: Item[], courses: ReadonlySet<string>): boolean {
  const [first] = list
  if (!first || list.length < 2 || !courses.has(first.outline) || !first.parent?.parent)
    return false
  return list.filter((item) => item.children.length > 0).length >= list.length / 2
}

/** Sections that must show the pattern, of all that hold something; and how often a title makes one. */
const LESSON_SHARE = 1 / 3
const LEAST_REPEATS = 3

/**
 * The outlines that teach lesson by lesson: a third of their sections hold a step that recurs in others (从零开始实现,
 * 训练, Exercises), as lessons made on one pattern do and classifications do not.
 */
function findCourses(lists: Item[][]): Set<string> {
  const sections = lists.filter(([first]) => first?.parent?.parent)
  const repeats = new Map<string, number>()
  const keysOf = (list: Item[]) =>
    new Set(list.map(({ outline, title }) => `${outline}\0${foldWords(title)}`))
  for (const list of sections)
    for (const key of keysOf(list)) repeats.set(key, (repeats.get(key) ?? 0) + 1)
  const counts = new Map<string, { all: number; patterned: number }>()
  for (const list of sections) {
    const outline = list[0]?.outline ?? ''
    const count = counts.get(outline) ?? { all: 0, patterned: 0 }
    count.all++
    if ([...keysOf(list)].some((key) => (repeats.get(key) ?? 0) >= LEAST_REPEATS)) count.patterned++
    counts.set(outline, count)
  }
  return new Set(
    [...counts]
      .filter(
        ([, { all, patterned }]) => patterned >= all * LESSON_SHARE && patterned >= LEAST_REPEATS
      )
      .map(([outline]) => outline)
  )
}

/** "Databases: Modeling and Theory" right before "Databases: Relational Databases". */
function titledClaims(ground: Ground): Claim[] {
  return siblingLists(ground).flatMap((list) =>
    neighbours(list, ground).flatMap(([item, next]) => {
      const stem = titleStem(item.title)
      if (stem === '' || stem !== titleStem(next.title)) return []
      return claimBetween(item, next, ground, CONFIDENCE.titled, {
        zh: `“${item.title}”与“${next.title}”是同一系列中前后相接的两部分。`,
        en: `“${item.title}” and “${next.title}” follow each other under one title.`
      })
    })
  )
}

/** The words before a colon or dash, numbers left out; "" where there are none, or they are generic. */
function titleStem(title: string): string {
  const stem = /^(.{3,}?)\s*(?:[:：]|\s[-–—]+\s)/.exec(title)?.[1] ?? ''
  const folded = foldWords(stem.replace(/\s*\d+[a-e]?$/i, ''))
  return isTelling(folded) ? folded : ''
}

function neighbours(list: Item[], { topics }: Ground): [Item, Item][] {
  const places: Item[][] = []
  for (const item of list) {
    if (topics.topicOf.get(item)?.kind === 'advice') continue
    const last = places.at(-1)
    if (last?.[0]?.line === item.line && last[0].column === item.column) last.push(item)
    else places.push([item])
  }
  // Of the parts of one bullet none is first: each stands behind each of the bullet before.
  return places.slice(1).flatMap((next, i) => {
    const before = places[i] ?? []
    if (before.length * next.length > MOST_PAIRS) return []
    return before.flatMap((item) => next.map((other): [Item, Item] => [item, other]))
  })
}

const MOST_PAIRS = 16

/** Parts of one series anywhere, each after the one before it. */
function seriesClaims(ground: Ground): Claim[] {
  const series = new Map<string, { topic: Topic; number: number; isNamed: boolean }[]>()
  for (const topic of ground.topics.byId.values()) {
    const place = topic.kind === 'advice' ? undefined : seriesPlace(topic.title)
    if (!place || (topic.isScoped && !topic.concept)) continue
    const known = series.get(place.stem)
    if (known) known.push({ topic, ...place })
    else series.set(place.stem, [{ topic, ...place }])
  }
  return [...series.values()].flatMap((parts) => {
    parts.sort((a, b) => a.number - b.number || (a.topic.id < b.topic.id ? -1 : 1))
    return parts.slice(1).flatMap((next, i) => {
      const before = parts[i]
      if (!before || before.number === next.number) return []
      const isNamed = before.isNamed && next.isNamed
      return claimOf(before.topic, next.topic, ground, {
        confidence: isNamed ? CONFIDENCE.series : CONFIDENCE.numbered,
        isRequired: isNamed,
        sentences: {
          zh: `“${next.topic.title}”是“${before.topic.title}”的下一部分。`,
          en: `“${next.topic.title}” is the next part after “${before.topic.title}”.`
        }
      })
    })
  })
}

/** Introduction to X → X → Advanced X. */
function levelClaims(ground: Ground): Claim[] {
  const byStem = new Map<string, { topic: Topic; level: number }[]>()
  for (const topic of ground.topics.byId.values()) {
    if (topic.kind === 'advice' || topic.isScoped || topic.title.length > LONGEST) continue
    const { stem, level } = titleLevel(topic.title)
    const key = foldWords(stem)
    if (!isTelling(key)) continue
    const known = byStem.get(key)
    if (known) known.push({ topic, level })
    else byStem.set(key, [{ topic, level }])
  }
  return [...byStem.values()].flatMap((topics) =>
    topics.flatMap((before) =>
      topics
        .filter((next) => next.level > before.level)
        .flatMap((next) =>
          claimOf(before.topic, next.topic, ground, {
            confidence: CONFIDENCE.level,
            isRequired: false,
            sentences: {
              zh: `“${before.topic.title}”比“${next.topic.title}”浅一步。`,
              en: `“${before.topic.title}” goes one step less far than “${next.topic.title}”.`
            }
          })
        )
    )
  )
}

const LONGEST = 200

function claimBetween(
  item: Item,
  next: Item,
  ground: Ground,
  confidence: number,
  sentences: Bilingual
): Claim[] {
  const [source, target] = [ground.topics.topicOf.get(item), ground.topics.topicOf.get(next)]
  if (!source || !target) return []
  return claimOf(source, target, ground, { confidence, isRequired: false, sentences }, next)
}

/** At most one claim: none between a topic and itself, with advice, or where the lexicon knows both and says otherwise. */
function claimOf(
  source: Topic,
  target: Topic,
  { reach, lexicon }: Ground,
  said: { confidence: number; isRequired: boolean; sentences: Bilingual },
  place = target.items[0]
): Claim[] {
  if (source === target || source.kind === 'advice' || target.kind === 'advice') return []
  if (isAgainstLexicon(source, target, reach)) return []
  if (lexicon.areas.has(source.id) || lexicon.areas.has(target.id)) return []
  const isRequired = said.isRequired && source.learn && target.learn
  return [
    inferClaim(source, target, {
      kind: 'run',
      strength: isRequired ? 'required' : 'helpful',
      confidence: said.confidence,
      sentences: said.sentences,
      place
    })
  ]
}
