import type { Bilingual, Strength } from '../file/topic-graph.ts'
import { undressed } from '../topics/decoration.ts'
import type { Topic } from '../topics/topic.ts'
import { type Claim, inferClaim } from './claim.ts'
import { CONFIDENCE } from './confidence.ts'
import type { Ground } from './ground.ts'
import { type Bearing, titleParts } from './name-index.ts'
import { titleLevel } from './title-level.ts'
import { foldWords, type Inner, innerNames } from './whole-words.ts'

/** A title in which a name was found, and the part of it that holds the name. */
type Found = { title: string; part: string; inner: Inner; bearing: Bearing }

/**
 * A topic whose whole name stands inside another's, in the same sense: 梯度 → 梯度下降, DQN → Double DQN. A name that the
 * source only introduces or joins with others counts less, and only where an outline comes to the source first.
 */
export function findNameClaims(ground: Ground): Claim[] {
  const { topics, names, lexicon } = ground
  const isName = (name: string) => names.has(name)
  const claims = new Map<string, Claim>()
  for (const target of topics.byId.values()) {
    if (target.kind === 'advice' || lexicon.areas.has(target.id)) continue
    for (const title of ownTitles(target))
      for (const part of titleParts(title))
        for (const inner of innerNames(part, isName))
          for (const [source, bearing] of names.get(inner.name) ?? []) {
            const key = `${source.id}\0${target.id}`
            const claim = claimOf(source, target, { title, part, inner, bearing }, ground)
            const known = claims.get(key)
            if (claim && (!known || known.confidence < claim.confidence)) claims.set(key, claim)
          }
  }
  return [...claims.values()]
}

function ownTitles(topic: Topic): Set<string> {
  return new Set([
    topic.title,
    ...(topic.isScoped ? [] : Object.values(topic.labels)),
    ...topic.items.map((item) => item.title)
  ])
}

function claimOf(
  source: Topic,
  target: Topic,
  found: Found,
  { reach, teaching }: Ground
): Claim | undefined {
  const strength = strengthOf(source, target, found, reach)
  if (!strength) return undefined
  const { bearing, title } = found
  const { aFirst, bFirst } = teaching.order(source, target)
  if (bearing !== 'whole' && aFirst.length < bFirst.length) return undefined
  const place = target.items.find((item) => item.title === title) ?? target.items[0]
  const isSure = bearing === 'whole' && source.learn && target.learn
  return inferClaim(source, target, {
    kind: 'name',
    strength: isSure ? strength : 'helpful',
    confidence: isSure ? CONFIDENCE.name : confidenceOf(bearing),
    sentences: sentencesOf(source, found),
    place
  })
}

function confidenceOf(bearing: Bearing): number {
  return bearing === 'whole' ? CONFIDENCE.nameOfGroup : CONFIDENCE.nameOfPart
}

/** How strong the evidence is, or undefined where the two names differ in sense. */
function strengthOf(
  source: Topic,
  target: Topic,
  { part, inner, bearing }: Found,
  reach: Ground['reach']
): Strength | undefined {
  if (source === target) return undefined
  // Where the lexicon knows both, its word counts.
  if (source.concept && target.concept) return reach(source.concept.id, target.concept.id)
  // "Essence of Linear Algebra" does not build on “Linear Algebra”.
  const { level, stem } = titleLevel(part)
  if (level === 0 && foldWords(stem) === inner.name) return undefined
  // 线性代数详解 is 线性代数, told in another way.
  if (foldWords(undressed(part) ?? '') === inner.name) return undefined
  if (source.area === target.area) return 'required'
  if (source.isScoped) return undefined
  // In another area a short word at the end is a kind of thing (损失函数), at the start it is what is used (梯度裁剪).
  const isShort = /\p{Script=Han}/u.test(inner.name) && inner.name.length < 3
  const isAtStart = inner.start === 0 && inner.end < foldWords(part).length
  const isGroupWord = !source.learn && bearing === 'whole'
  return !isShort || isAtStart || isGroupWord ? 'required' : undefined
}

function sentencesOf(source: Topic, { title, part, inner, bearing }: Found): Bilingual {
  const word = foldWords(part).slice(inner.start, inner.end)
  const at = title.toLowerCase().indexOf(word)
  const shown = at < 0 ? source.title : title.slice(at, at + word.length)
  if (bearing === 'whole')
    return {
      zh: `“${title}”的名称里含有“${shown}”。`,
      en: `The name “${title}” contains “${shown}”.`
    }
  return {
    zh: `“${title}”的名称里含有“${shown}”，而“${source.title}”先讲到它。`,
    en: `The name “${title}” contains “${shown}”, which “${source.title}” comes to first.`
  }
}
