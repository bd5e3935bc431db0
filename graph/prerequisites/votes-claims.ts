import type { Item } from '../topics/item.ts'
import type { Topic } from '../topics/topic.ts'
import { type Claim, inferClaim, nameIn } from './claim.ts'
import { CONFIDENCE, OUTVOTED } from './confidence.ts'
import type { Ground } from './ground.ts'

/**
 * One vote an outline on the direction of what other evidence joins. Outlines that agree, other than the one the
 * evidence comes from, add a little; where more of them come to the target first, the evidence counts less.
 */
export function weighByVotes(claims: Claim[], ground: Ground): Claim[] {
  const votesByPair = new Map<string, Claim>()
  const sourcesOfPair = new Map<string, Set<string>>()
  for (const { source, target, outline } of claims) {
    const pair = `${source}\0${target}`
    const known = sourcesOfPair.get(pair) ?? new Set<string>()
    sourcesOfPair.set(pair, outline === undefined ? known : known.add(outline))
  }
  const weighed = claims.map((claim) => {
    const [source, target] = endsOf(claim, ground)
    if (!source || !target || claim.kind === 'lexicon') return claim
    const { aFirst, bFirst } = ground.teaching.order(source, target)
    const own = sourcesOfPair.get(`${source.id}\0${target.id}`)
    const agreeing = aFirst.filter((outline) => !own?.has(outline))
    if (bFirst.length > aFirst.length)
      return { ...claim, confidence: claim.confidence * OUTVOTED, strength: 'helpful' as const }
    if (agreeing.length > 0 && bFirst.length === 0)
      votesByPair.set(`${source.id}\0${target.id}`, votesClaim(source, target, agreeing, ground))
    return claim
  })
  return [...weighed, ...votesByPair.values()]
}

function endsOf({ source, target }: Claim, { topics }: Ground): (Topic | undefined)[] {
  return [topics.byId.get(source), topics.byId.get(target)]
}

function votesClaim(source: Topic, target: Topic, outlines: string[], ground: Ground): Claim {
  return claimOf(source, target, outlines, 1 - (1 - CONFIDENCE.votes) ** outlines.length, ground)
}

/**
 * An order to suggest, no more: what one outline lists right after something else, while another comes to them in the
 * same order and none the other way round.
 */
export function suggestOrder(claims: Claim[], ground: Ground): Claim[] {
  const joined = new Set(
    claims.flatMap(({ source, target }) => [`${source}\0${target}`, `${target}\0${source}`])
  )
  const suggested = new Map<string, Claim>()
  const nextOf = neighboursOf(ground)
  for (const [item, topic] of ground.topics.topicOf) {
    const next = nextOf.get(item)
    const after = next && ground.topics.topicOf.get(next)
    if (!after || after === topic || !topic.learn || !after.learn) continue
    const pair = `${topic.id}\0${after.id}`
    if (joined.has(pair) || suggested.has(pair)) continue
    const { aFirst, bFirst } = ground.teaching.order(topic, after)
    if (aFirst.length >= 2 && bFirst.length === 0)
      suggested.set(pair, claimOf(topic, after, aFirst, CONFIDENCE.suggested, ground))
  }
  return [...suggested.values()]
}

/** What stands right behind each item in its list, advice left out. */
function neighboursOf({ topics }: Ground): Map<Item, Item> {
  const nextOf = new Map<Item, Item>()
  const lists = new Set([...topics.topicOf.keys()].map((item) => item.parent?.children ?? []))
  for (const list of lists)
    for (const [i, next] of list.slice(1).entries()) {
      const item = list[i]
      if (item && !item.isAdvice && !next.isAdvice) nextOf.set(item, next)
    }
  return nextOf
}

function claimOf(
  source: Topic,
  target: Topic,
  outlines: string[],
  confidence: number,
  { teaching }: Ground
): Claim {
  const [outline = ''] = outlines
  const place = teaching.firstItems(target).get(outline)
  const names = outlines.join(', ')
  return inferClaim(source, target, {
    kind: 'votes',
    confidence,
    sentences: {
      zh: `${names} 都先讲“${nameIn('zh', source)}”，后讲“${nameIn('zh', target)}”。`,
      en: `${names}: “${nameIn('en', source)}” comes before “${nameIn('en', target)}”.`
    },
    place
  })
}
