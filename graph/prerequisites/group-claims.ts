import type { Topic } from '../topics/topic.ts'
import { type Claim, inferClaim, nameIn } from './claim.ts'
import { CONFIDENCE } from './confidence.ts'
import type { Ground } from './ground.ts'
import type { TeachingOrder } from './teaching-order.ts'

/** How many members of a group must need a topic, and which share of them, before the group counts as needing it. */
const LEAST_MEMBERS = 2
const LEAST_SHARE = 0.1

/**
 * A container whose members' names hold a topic's needs it too: where 外角定理 and 三角形的内角 build on 角, so does
 * 三角形. Only where outlines come to the topic first, and never to a group that holds it.
 */
export function findGroupClaims(
  nameClaims: Claim[],
  { topics, lexicon, teaching }: Ground
): Claim[] {
  const counts = new Map<Topic, Map<Topic, string[]>>()
  const sizes = new Map<Topic, number>()
  const groupsOf = (topic: Topic) => containersOf(topic, topics.byId)
  for (const topic of topics.byId.values())
    if (topic.learn)
      for (const group of groupsOf(topic)) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  for (const claim of nameClaims) {
    const [source, target] = [topics.byId.get(claim.source), topics.byId.get(claim.target)]
    if (!source || !target?.learn) continue
    const own = new Set([source, ...groupsOf(source)])
    for (const group of groupsOf(target)) {
      if (own.has(group) || lexicon.areas.has(group.id)) continue
      const bySource = counts.get(group) ?? new Map<Topic, string[]>()
      const known = bySource.get(source)
      if (known) known.push(target.title)
      else bySource.set(source, [target.title])
      counts.set(group, bySource)
    }
  }
  return [...counts].flatMap(([group, bySource]) =>
    [...bySource].flatMap(([source, members]) => {
      const { aFirst, bFirst } = teaching.order(source, group)
      const isMany =
        members.length >= LEAST_MEMBERS && members.length >= (sizes.get(group) ?? 0) * LEAST_SHARE
      return isMany && aFirst.length > bFirst.length
        ? [claimOf(source, group, members, teaching)]
        : []
    })
  )
}

/** The mere containers a topic lies in, nearest first. */
function containersOf(topic: Topic, byId: ReadonlyMap<string, Topic>): Topic[] {
  const groups: Topic[] = []
  for (let above = topic.parent; above !== null; ) {
    const group = byId.get(above)
    if (!group || groups.includes(group)) break
    if (!group.learn) groups.push(group)
    above = group.parent
  }
  return groups
}

function claimOf(source: Topic, group: Topic, members: string[], teaching: TeachingOrder): Claim {
  const [first = '', second = ''] = members.sort()
  // The outline it is read from has no vote on it besides.
  const place = [...teaching.firstItems(group).values()].find(({ outline }) =>
    teaching.firstItems(source).has(outline)
  )
  return inferClaim(source, group, {
    kind: 'parent',
    confidence: CONFIDENCE.parent,
    sentences: {
      zh: `“${nameIn('zh', group)}”里有 ${members.length} 个主题的名称含有“${nameIn('zh', source)}”，如“${first}”“${second}”。`,
      en: `${members.length} topics of “${nameIn('en', group)}” bear “${nameIn('en', source)}” in their names, such as “${first}” and “${second}”.`
    },
    place
  })
}
