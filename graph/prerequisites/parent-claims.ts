import type { Item } from '../topics/item.ts'
import type { Topic } from '../topics/topic.ts'
import { type Claim, inferClaim, nameIn } from './claim.ts'
import { CONFIDENCE } from './confidence.ts'
import type { Ground } from './ground.ts'
import { isTelling, titleParts } from './name-index.ts'
import { foldWords, innerNames } from './whole-words.ts'

/**
 * A group that is something to learn, before its members: it is a step with notes of its own or a concept, or it is a
 * container whose name other titles use as a word. A section that comes to its own name only later leads up to it: what
 * stands before is no dependent.
 */
export function findParentClaims(ground: Ground): Claim[] {
  const { topics, lexicon, reach } = ground
  const used = namesInUse(ground)
  const isRunUp = findRunUps(ground)
  const claims = new Map<string, Claim>()
  for (const [item, target] of topics.topicOf) {
    const group = item.parent
    const source = group && topics.topicOf.get(group)
    if (!group || !source || source === target || target.kind === 'advice') continue
    if (source.kind === 'advice' || lexicon.areas.has(source.id)) continue
    if (source.concept && target.concept && !reach(source.concept.id, target.concept.id)) continue
    if (!hasContent(source, group, used) || isRunUp.has(item)) continue
    const key = `${source.id}\0${target.id}`
    if (!claims.has(key)) claims.set(key, claimOf(source, target, item))
  }
  return [...claims.values()]
}

/** Folded names that stand as words inside titles of other topics. */
function namesInUse({ topics, names }: Ground): Set<string> {
  const used = new Set<string>()
  for (const topic of topics.byId.values()) {
    if (topic.kind === 'advice' || topic.isScoped) continue
    for (const part of titleParts(topic.title))
      for (const { name } of innerNames(part, (word) => names.has(word))) used.add(name)
  }
  return used
}

function hasContent(source: Topic, group: Item, used: ReadonlySet<string>): boolean {
  const names = titleParts(source.title).map(foldWords)
  if (!names.every(isTelling)) return false
  if (names.some((name) => used.has(name))) return true
  const isToldOf = group.notes.length + group.mentions.length > 0
  return source.learn && (source.concept !== undefined || isToldOf)
}

/** The items that stand before their group's own name among its items. */
function findRunUps({ topics }: Ground): Set<Item> {
  const runUps = new Set<Item>()
  for (const [group, topic] of topics.topicOf) {
    const own = group.children.findIndex((child) => topics.topicOf.get(child) === topic)
    for (const item of group.children.slice(0, Math.max(0, own))) runUps.add(item)
  }
  return runUps
}

function claimOf(source: Topic, target: Topic, item: Item): Claim {
  return inferClaim(source, target, {
    kind: 'parent',
    confidence: CONFIDENCE.parent,
    sentences: {
      zh: `“${nameIn('zh', target)}”属于“${nameIn('zh', source)}”，要先知道后者讲的是什么。`,
      en: `“${nameIn('en', target)}” is part of “${nameIn('en', source)}”; one has to know what that is about first.`
    },
    place: item
  })
}
