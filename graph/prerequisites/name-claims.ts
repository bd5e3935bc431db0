import type { Strength } from '../file/topic-graph.ts'
import type { Concept, Lexicon, LexiconNeed } from '../lexicon/lexicon.ts'
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
  const reach = createReach(lexicon)
  const isName = (name: string) => topicsByName.has(name)
  const claims = new Map<string, Claim>()
  for (const target of list) {
    if (!target.learn) continue
    for (const title of ownTitles(target))
      for (const inner of innerNames(title, isName))
        for (const source of topicsByName.get(inner.name) ?? []) {
          const key = `${source.id}\0${target.id}`
          const strength = strengthOf(source, target, title, inner, reach)
          if (strength && !claims.has(key))
            claims.set(key, claimOf(source, target, title, inner, strength))
        }
  }
  return [...claims.values()]
}

function namesOf(topic: Topic): string[] {
  return topic.isScoped
    ? [topic.title]
    : [topic.title, ...Object.values(topic.labels), ...topic.aliases]
}

/** All its titles but those that join several things: what stands in one of these says nothing of the other. */
function ownTitles(topic: Topic): Set<string> {
  const titles = [
    topic.title,
    ...(topic.isScoped ? [] : Object.values(topic.labels)),
    ...topic.items.map((item) => item.title)
  ]
  return new Set(titles.filter((title) => !JOINED.test(title)))
}

/** One Han character or Latin letter, or a generic word, tells nothing. */
function isTelling(name: string): boolean {
  return /[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}]/u.test(name) && !isGenericTitle(name)
}

/** How strong the evidence is, or undefined where the two names differ in sense. */
function strengthOf(
  source: Topic,
  target: Topic,
  title: string,
  inner: Inner,
  reach: Reach
): Strength | undefined {
  if (source === target) return undefined
  // Where the lexicon knows both, its word counts.
  if (source.concept && target.concept) return reach(source.concept.id, target.concept.id)
  if (source.area === target.area) return 'required'
  if (source.isScoped) return undefined
  // In another area a short word at the end is a kind of thing (损失函数), at the start it is what is used (梯度裁剪).
  const isShort = /\p{Script=Han}/u.test(inner.name) && inner.name.length < 3
  const isAtStart = inner.start === 0 && inner.end < foldWords(title).length
  return !isShort || isAtStart ? 'required' : undefined
}

function claimOf(
  source: Topic,
  target: Topic,
  title: string,
  inner: Inner,
  strength: Strength
): Claim {
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
    strength,
    confidence: CONFIDENCE.name,
    sentences: {
      zh: `“${title}”的名称里含有“${shown}”。`,
      en: `The name “${title}” contains “${shown}”.`
    },
    ...(place ? { outline: place.outline, line: place.line } : {})
  }
}

/** How one lexicon concept leads to another: by needs alone, or only with a choice or a help among them. */
type Reach = (from: string, to: string) => Strength | undefined

function createReach(lexicon: Lexicon): Reach {
  const needs = createAncestors(lexicon, ({ needs }) =>
    needs.filter((way) => way.length === 1).flat()
  )
  const all = createAncestors(lexicon, ({ needs, helps }) => [...needs.flat(), ...helps])
  return (from, to) => {
    if (needs(to).has(from)) return 'required'
    return all(to).has(from) ? 'helpful' : undefined
  }
}

/** Everything behind a concept, by one reading of what it names; answers are kept. */
function createAncestors(
  lexicon: Lexicon,
  namedBy: (concept: Concept) => LexiconNeed[]
): (id: string) => ReadonlySet<string> {
  const above = new Map<string, Set<string>>()
  return (id) => {
    const known = above.get(id)
    if (known) return known
    const found = new Set<string>()
    const open = [id]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const concept = lexicon.concepts.get(at)
      for (const need of concept ? namedBy(concept) : [])
        if (!found.has(need.id)) {
          found.add(need.id)
          open.push(need.id)
        }
    }
    above.set(id, found)
    return found
  }
}
