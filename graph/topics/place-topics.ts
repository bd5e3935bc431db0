import type { Lexicon } from '../lexicon/lexicon.ts'
import { isGenericTitle } from './generic-titles.ts'
import type { Item, ItemTree } from './item.ts'
import { findItemAreas, mostVotes } from './item-areas.ts'
import { createLexiconTopic } from './lexicon-topic.ts'
import { compare } from './name-topics.ts'
import { promoteSections } from './promote-sections.ts'
import type { Topic, Topics } from './topic.ts'

/**
 * Gives every topic one primary place in the merged hierarchy (area ⊃ chapter ⊃ section ⊃ topic):
 * sets `area`, `parent`, `kind` and `learn`, and adds areas only the lexicon names. The parents form a forest;
 * a topic's parent lies in the topic's own area.
 */
export function placeTopics(trees: ItemTree[], topics: Topics, lexicon: Lexicon): void {
  const itemAreas = findItemAreas(trees, topics)
  for (const topic of sorted(topics))
    if (topic.kind !== 'advice') topic.area ??= mostVotes(countAreas(topic, itemAreas)) ?? null
  addMissingAreas(topics, lexicon)
  const places = new Map(sorted(topics).map((topic) => [topic, findPlaces(topic, topics)]))
  for (const topic of sorted(topics)) if (topic.kind === 'advice') placeAdvice(topic, topics)
  for (const topic of byNeed(sorted(topics)))
    if (topic.kind !== 'advice' && topic.kind !== 'area')
      settle(topic, places.get(topic) ?? [], topics)
  fillEmptyContainers(topics, places)
  setKinds(topics)
  promoteSections(topics, lexicon)
}

function sorted(topics: Topics): Topic[] {
  return [...topics.byId.values()].sort((a, b) => compare(a.id, b.id))
}

function countAreas(topic: Topic, itemAreas: Map<Item, string | null>): Map<string, number> {
  const votes = new Map<string, number>()
  for (const item of topic.items) {
    const area = itemAreas.get(item)
    if (area) votes.set(area, (votes.get(area) ?? 0) + 1)
  }
  return votes
}

function addMissingAreas({ byId }: Topics, lexicon: Lexicon) {
  for (const topic of [...byId.values()]) {
    const area =
      topic.area === null || byId.has(topic.area) ? undefined : lexicon.areas.get(topic.area)
    if (area) byId.set(area.id, createLexiconTopic(area))
  }
  for (const topic of byId.values()) {
    // A chapter of its own field, where no lexicon speaks, is an area.
    if (topic.area === topic.id && topic.kind === 'topic') topic.kind = 'area'
    if (topic.area !== null && !byId.has(topic.area)) topic.area = null
  }
}

/** Groups of the same area that contain the topic somewhere, best first. */
function findPlaces(topic: Topic, { topicOf, byId }: Topics): Topic[] {
  const outlines = new Map<Topic, Set<string>>()
  for (const item of topic.items) {
    let above = item.parent
    while (above?.parent && topicOf.get(above) === topic) above = above.parent
    const place = above && topicOf.get(above)
    if (place && place.area === topic.area && place.kind !== 'advice')
      outlines.set(place, (outlines.get(place) ?? new Set()).add(item.outline))
  }
  const area = topic.area === null ? undefined : byId.get(topic.area)
  const places = [...outlines]
    .sort(
      ([a, inA], [b, inB]) => weight(b) * inB.size - weight(a) * inA.size || compare(a.id, b.id)
    )
    .map(([place]) => place)
  return area && area !== topic && !places.includes(area) ? [...places, area] : places
}

/** What one outline's word counts: a group that is a concept says more than an area, that more than a container. */
function weight(place: Topic): number {
  if (place.concept) return 3
  if (place.kind === 'area') return 2
  return isGenericTitle(place.title) ? 1 : 1.5
}

/** What others need comes first, so that of two topics that contain each other the more fundamental is the group. */
function byNeed(list: Topic[]): Topic[] {
  const concepts = new Map(
    list.flatMap((topic) => (topic.concept ? [[topic.concept.id, topic] as const] : []))
  )
  const done = new Set<Topic>()
  const order: Topic[] = []
  for (const start of list) {
    const open: [Topic, boolean][] = [[start, false]]
    for (let next = open.pop(); next; next = open.pop()) {
      const [topic, isLeaving] = next
      if (isLeaving) order.push(topic)
      else if (!done.has(topic)) {
        done.add(topic)
        open.push([topic, true])
        for (const { id } of topic.concept?.needs.flat() ?? []) {
          const need = concepts.get(id)
          if (need && !done.has(need)) open.push([need, false])
        }
      }
    }
  }
  return order
}

/** The first place that does not lie inside the topic itself. */
function settle(topic: Topic, places: Topic[], { byId }: Topics) {
  topic.parent =
    places.find((place) => place !== topic && !isInside(place, topic, byId))?.id ?? null
}

function isInside(place: Topic, group: Topic, byId: Map<string, Topic>): boolean {
  for (
    let at: Topic | undefined = place;
    at;
    at = at.parent === null ? undefined : byId.get(at.parent)
  )
    if (at === group) return true
  return false
}

function placeAdvice(topic: Topic, { topicOf }: Topics) {
  const above = topic.items[0]?.parent
  topic.parent = (above && topicOf.get(above)?.id) ?? null
}

/**
 * A container that lost all its members to better places takes one back: a leaf whose present place says least.
 * With none to take, its items join its group.
 */
function fillEmptyContainers(topics: Topics, places: Map<Topic, Topic[]>) {
  const members = new Map<string, number>()
  const count = (id: string | null, by: number) =>
    id !== null && members.set(id, (members.get(id) ?? 0) + by)
  for (const topic of topics.byId.values()) if (topic.kind !== 'advice') count(topic.parent, 1)
  const candidates = new Map<Topic, Topic[]>()
  for (const [topic, found] of places)
    for (const place of found) {
      const known = candidates.get(place)
      if (known) known.push(topic)
      else candidates.set(place, [topic])
    }
  const membersOf = groupByParent(topics)
  const touched = new Set<Topic>()
  for (const container of sorted(topics).reverse()) {
    if (container.kind !== 'topic' || members.get(container.id) || !isContainer(container)) continue
    const claimed = (candidates.get(container) ?? [])
      .filter(
        (topic) =>
          topics.byId.has(topic.id) &&
          !isInside(container, topic, topics.byId) &&
          (members.get(topic.parent ?? '') ?? 0) > 1
      )
      .sort(
        (a, b) =>
          (members.get(a.id) ?? 0) - (members.get(b.id) ?? 0) ||
          weightOfParent(a, topics) - weightOfParent(b, topics) ||
          compare(a.id, b.id)
      )[0]
    if (claimed) {
      count(claimed.parent, -1)
      move(claimed, container.id, membersOf)
      count(container.id, 1)
    } else {
      count(container.parent, -1)
      const host = absorb(container, topics, membersOf)
      if (host) touched.add(host)
    }
  }
  for (const host of touched)
    host.sources.sort(
      (a, b) => compare(a.outline, b.outline) || a.line - b.line || a.column - b.column
    )
}

/** Topics by the id of the group they lie in. */
type MembersOf = Map<string, Set<Topic>>

function groupByParent({ byId }: Topics): MembersOf {
  const membersOf: MembersOf = new Map()
  for (const topic of byId.values())
    if (topic.parent !== null)
      membersOf.set(topic.parent, (membersOf.get(topic.parent) ?? new Set()).add(topic))
  return membersOf
}

function move(topic: Topic, parent: string, membersOf: MembersOf) {
  membersOf.get(topic.parent ?? '')?.delete(topic)
  topic.parent = parent
  membersOf.set(parent, (membersOf.get(parent) ?? new Set()).add(topic))
}

function weightOfParent(topic: Topic, { byId }: Topics): number {
  const parent = topic.parent === null ? undefined : byId.get(topic.parent)
  return parent ? weight(parent) : 0
}

/** Holds items in some outline, but is no concept that could stand alone. */
function isContainer(topic: Topic): boolean {
  return (
    !topic.concept &&
    topic.items.some((item) => item.children.some((child) => !child.isAdvice)) &&
    !isNamedAlone(topic)
  )
}

/** A group is a step of its own if some outline also lists it as a plain topic, or gives it a name in brackets. */
function isNamedAlone(topic: Topic): boolean {
  return (
    !topic.isScoped &&
    topic.items.some(
      (item) => item.aliases.length > 0 || (!item.isHeading && item.children.length === 0)
    )
  )
}

/** The container's items join its group, which is given back; sources are still to be sorted. */
function absorb(container: Topic, topics: Topics, membersOf: MembersOf): Topic | undefined {
  const host = container.parent === null ? undefined : topics.byId.get(container.parent)
  if (!host) return undefined
  for (const source of container.sources) host.sources.push(source)
  for (const resource of container.resources) host.resources.push(resource)
  for (const project of container.projects) host.projects.push(project)
  for (const time of container.times) host.times.push(time)
  for (const item of container.items) {
    host.items.push(item)
    topics.topicOf.set(item, host)
  }
  for (const topic of membersOf.get(container.id) ?? []) move(topic, host.id, membersOf)
  membersOf.get(host.id)?.delete(container)
  topics.byId.delete(container.id)
  return host
}

function setKinds({ byId }: Topics) {
  const groups = new Set(
    [...byId.values()].filter((topic) => topic.kind !== 'advice').map((topic) => topic.parent)
  )
  for (const topic of byId.values()) {
    if (topic.kind === 'advice') continue
    const isGroup = groups.has(topic.id)
    if (topic.kind !== 'area')
      topic.kind = !isGroup
        ? 'topic'
        : topic.parent === null || byId.get(topic.parent)?.kind === 'area'
          ? 'chapter'
          : 'section'
    topic.learn =
      topic.kind === 'topic' ||
      (topic.kind !== 'area' && (topic.concept !== undefined || isNamedAlone(topic)))
    if (!topic.learn) topic.hours = null
    if (!topic.learn) topic.hoursRange = undefined
  }
}
