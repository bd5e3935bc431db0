import type { Lexicon } from '../lexicon/lexicon.ts'
import { isGenericTitle } from '../topics/generic-titles.ts'
import type { Topic, Topics } from '../topics/topic.ts'
import type { Claim } from './claim.ts'
import { CONFIDENCE } from './confidence.ts'
import { foldWords, type Inner, innerNames } from './whole-words.ts'

const JOINED = /[、/，,&]|\S[与和及]\S|\band\b/

/** A topic whose whole name stands inside another's, in the same sense: 梯度 → 梯度下降, DQN → Double DQN. */
export function findNameClaims(topics: Topics, lexicon: Lexicon): Claim[] {
  const list = [...topics.byId.values()].filter(
    (topic) => topic.kind !== 'advice' && topic.kind !== 'area'
  )
  const topicsByName = new Map<string, Set<Topic>>()
  for (const topic of list)
    if (!topic.isScoped || topic.concept)
      for (const name of namesOf(topic)) {
        const key = foldWords(name)
        if (isTelling(key)) topicsByName.set(key, (topicsByName.get(key) ?? new Set()).add(topic))
      }
  const reaches = createReach(lexicon)
  const claims = new Map<string, Claim>()
  for (const target of list) {
    if (!target.learn || JOINED.test(target.title)) continue
    for (const title of ownTitles(target))
      for (const inner of innerNames(title))
        for (const source of topicsByName.get(inner.name) ?? []) {
          const key = `${source.id}\0${target.id}`
          if (!claims.has(key) && isSameSense(source, target, title, inner, reaches))
            claims.set(key, claimOf(source, target, title, inner))
        }
  }
  return [...claims.values()]
}

function namesOf(topic: Topic): string[] {
  return topic.isScoped
    ? [topic.title]
    : [topic.title, ...Object.values(topic.labels), ...topic.aliases]
}

function ownTitles(topic: Topic): Set<string> {
  return new Set([
    topic.title,
    ...(topic.isScoped ? [] : Object.values(topic.labels)),
    ...topic.items.map((item) => item.title)
  ])
}

/** One Han character or Latin letter, or a generic word, tells nothing. */
function isTelling(name: string): boolean {
  return (name.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2 && !isGenericTitle(name)
}

function isSameSense(
  source: Topic,
  target: Topic,
  title: string,
  inner: Inner,
  reaches: (from: string, to: string) => boolean
): boolean {
  if (source === target) return false
  // Where the lexicon knows both, its word counts.
  if (source.concept && target.concept) return reaches(source.concept.id, target.concept.id)
  if (source.area === target.area) return true
  if (source.isScoped) return false
  // In another area a short word at the end is a kind of thing (损失函数), at the start it is what is used (梯度裁剪).
  const isShort = /\p{Script=Han}/u.test(inner.name) && inner.name.length < 3
  return !isShort || (inner.start === 0 && inner.end < foldWords(title).length)
}

function claimOf(source: Topic, target: Topic, title: string, inner: Inner): Claim {
  const place = target.items.find((item) => item.title === title) ?? target.items[0]
  const word = foldWords(title).slice(inner.start, inner.end)
  const shown = title.toLowerCase().includes(word)
    ? title.slice(
        title.toLowerCase().indexOf(word),
        title.toLowerCase().indexOf(word) + word.length
      )
    : source.title
  return {
    source: source.id,
    target: target.id,
    kind: 'name',
    strength: 'required',
    confidence: CONFIDENCE.name,
    sentences: {
      zh: `“${title}”的名称里含有“${shown}”。`,
      en: `The name “${title}” contains “${shown}”.`
    },
    ...(place ? { outline: place.outline, line: place.line } : {})
  }
}

/** Whether a chain of needs or helps leads from one lexicon concept to another; answers are kept. */
function createReach(lexicon: Lexicon): (from: string, to: string) => boolean {
  const above = new Map<string, Set<string>>()
  const ancestors = (id: string): Set<string> => {
    const known = above.get(id)
    if (known) return known
    const found = new Set<string>()
    const open = [id]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const concept = lexicon.concepts.get(at)
      for (const need of concept ? [...concept.needs.flat(), ...concept.helps] : [])
        if (!found.has(need.id)) {
          found.add(need.id)
          open.push(need.id)
        }
    }
    above.set(id, found)
    return found
  }
  return (from, to) => ancestors(to).has(from)
}
