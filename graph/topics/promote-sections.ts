import type { Lexicon } from '../lexicon/lexicon.ts'
import { isGenericTitle } from './generic-titles.ts'
import { compare } from './name-topics.ts'
import type { Topic, Topics } from './topic.ts'

/**
 * Where outlines bring one area only, it gives way to its sections. It stays for what stands in it alone; when that is
 * nothing, the largest of its sections takes over what was read of it. Sets `area`, `parent` and `kind`.
 */
export function promoteSections(topics: Topics, lexicon: Lexicon): void {
  const [area, ...others] = [...topics.byId.values()].filter(({ kind }) => kind === 'area')
  if (!area || others.length > 0 || lexicon.areas.has(area.id)) return
  const membersOf = groupByParent(topics)
  const sections = sectionsOf(area, membersOf)
  const inside = sections.flatMap((section) => below(section, membersOf))
  // A list with a few groups in it is no chapter of sections.
  if (sections.length > 1 && 2 * inside.length > below(area, membersOf).length)
    promote(area, membersOf, topics)
}

type MembersOf = ReadonlyMap<string, readonly Topic[]>

function groupByParent({ byId }: Topics): MembersOf {
  const membersOf = new Map<string, Topic[]>()
  for (const topic of byId.values()) {
    if (topic.parent === null) continue
    const known = membersOf.get(topic.parent)
    if (known) known.push(topic)
    else membersOf.set(topic.parent, [topic])
  }
  return membersOf
}

/** The containers right inside an area that are headings of their own. */
function sectionsOf(area: Topic, membersOf: MembersOf): Topic[] {
  return (membersOf.get(area.id) ?? []).filter(
    ({ kind, isScoped, items }) =>
      kind === 'chapter' && !isScoped && items.some(({ isHeading }) => isHeading)
  )
}

/** A group and everything inside it. */
function below(group: Topic, membersOf: MembersOf): Topic[] {
  const found = [group]
  for (let i = 0; i < found.length; i++)
    for (const member of membersOf.get(found[i]?.id ?? '') ?? []) found.push(member)
  return found
}

function promote(area: Topic, membersOf: MembersOf, topics: Topics) {
  const sections = sectionsOf(area, membersOf)
    .map((section) => ({ section, inside: below(section, membersOf) }))
    .sort((a, b) => b.inside.length - a.inside.length || compare(a.section.id, b.section.id))
  for (const { section, inside } of sections) {
    section.parent = null
    section.kind = 'area'
    section.learn = false
    section.hours = null
    section.hoursRange = undefined
    for (const topic of inside) topic.area = section.id
    for (const member of membersOf.get(section.id) ?? [])
      if (member.kind === 'section') member.kind = 'chapter'
  }
  const heir = sections[0]?.section
  const left = (membersOf.get(area.id) ?? []).filter(({ parent }) => parent === area.id)
  if (heir && left.length === 0) giveTo(heir, area, topics)
}

/** What was read of an area that holds nothing any more goes over to another. */
function giveTo(heir: Topic, area: Topic, topics: Topics) {
  heir.sources = [...heir.sources, ...area.sources].sort(
    (a, b) => compare(a.outline, b.outline) || a.line - b.line || a.column - b.column
  )
  // Links to the chapter, and statements that name it, still find what is left of it.
  if (!isGenericTitle(area.title)) heir.aliases = [...new Set([...heir.aliases, area.title])].sort()
  heir.resources.push(...area.resources)
  heir.projects.push(...area.projects)
  heir.times.push(...area.times)
  for (const item of area.items) {
    heir.items.push(item)
    topics.topicOf.set(item, heir)
  }
  topics.byId.delete(area.id)
}
