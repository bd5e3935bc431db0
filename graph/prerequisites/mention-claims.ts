import type { Item, Mention } from '../topics/item.ts'
import type { Topic } from '../topics/topic.ts'
import { type Claim, inferClaim, nameIn } from './claim.ts'
import { CONFIDENCE } from './confidence.ts'
import type { Ground } from './ground.ts'
import { innerNames } from './whole-words.ts'

/** What stands under B (notes, cells, code, formulas) names A, and what stands under A does not name B. */
export function findMentionClaims(ground: Ground): Claim[] {
  const { topics } = ground
  const found = new Map<Topic, Map<Topic, Mention>>()
  for (const topic of topics.byId.values())
    if (topic.kind !== 'advice' && topic.learn) found.set(topic, findMentioned(topic, ground))
  const claims: Claim[] = []
  for (const [target, sources] of found)
    for (const [source, mention] of sources)
      if (!found.get(source)?.has(target) && isPossible(source, target, ground))
        claims.push(claimOf(source, target, mention))
  return claims
}

// What is compared or told apart is not used.
const COMPARING =
  /比较|对比|区别|不同于|相比|优于|替代|取代|类似|而非|\bvs\b|\bversus\b|\bunlike\b|\bcompared\b|\binstead of\b|\balternative/i

function findMentioned(topic: Topic, { names }: Ground): Map<Topic, Mention> {
  const found = new Map<Topic, Mention>()
  for (const mention of topic.items.flatMap(textsOf))
    for (const sentence of sentencesOf(mention.text)) {
      if (COMPARING.test(sentence)) continue
      // With a stop behind it, a sentence that is nothing but a name holds that name.
      for (const { name } of innerNames(`${sentence} .`, (word) => names.has(word)))
        for (const [source, bearing] of names.get(name) ?? [])
          if (bearing === 'whole' && source.learn && source !== topic && !found.has(source))
            found.set(source, mention)
    }
  return found
}

function textsOf(item: Item): Mention[] {
  return item.isAdvice ? [] : [...item.notes, ...item.mentions]
}

/** Of a very long text the beginning; a sentence is looked at on its own. */
const LONGEST_TEXT = 4000
const MOST_SENTENCES = 40

function sentencesOf(text: string): string[] {
  return text
    .slice(0, LONGEST_TEXT)
    .split(/[。！？；;!?\n]|\.\s/)
    .slice(0, MOST_SENTENCES)
}

/** Members explain their group, groups do not need them; where the lexicon knows both, its word counts. */
function isPossible(source: Topic, target: Topic, { reach, teaching }: Ground): boolean {
  if (source.concept && target.concept)
    return reach(source.concept.id, target.concept.id) !== undefined
  if (source.items.some((item) => item.parent && target.items.includes(item.parent))) return false
  if (source.isScoped && !source.concept) return false
  const { aFirst, bFirst } = teaching.order(source, target)
  return aFirst.length >= bFirst.length
}

function claimOf(source: Topic, target: Topic, mention: Mention): Claim {
  return inferClaim(source, target, {
    kind: 'mention',
    confidence: CONFIDENCE.mention,
    sentences: {
      zh: `讲“${nameIn('zh', target)}”的文字里提到“${nameIn('zh', source)}”，反之没有。`,
      en: `What stands under “${nameIn('en', target)}” names “${nameIn('en', source)}”, not the other way round.`
    },
    place: mention
  })
}
