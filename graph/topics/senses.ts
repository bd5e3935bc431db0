import type { Concept } from '../lexicon/lexicon.ts'
import { undecorate } from './decoration.ts'
import { foldName } from './fold-name.ts'
import { isGenericTitle, isGenericWord, isSubjectTitle } from './generic-titles.ts'
import type { Item } from './item.ts'
import { allItems } from './item.ts'
import type { KnownNames } from './known-names.ts'
import type { MergeReason } from './merge.ts'

/**
 * What an item means. Items with equal keys are one topic.
 * `scope` is the item whose title a scoped title carries: “BERT · 架构”.
 */
export type Sense = {
  key: string
  concept?: Concept
  area?: string
  scope?: Item | undefined
  isScoped: boolean
  /** Why the item has this sense, and the name that gave it. */
  reason: MergeReason
  name: string
}

/** Finds the sense of every item below a root; parents come before children, so that a section can lend its sense. */
export function findSenses(root: Item, known: KnownNames): Map<Item, Sense> {
  const senses = new Map<Item, Sense>()
  for (const item of allItems(root)) senses.set(item, senseOf(item, senses, known))
  return senses
}

function senseOf(item: Item, senses: Map<Item, Sense>, known: KnownNames): Sense {
  if (item.isAdvice)
    return {
      key: `advice:${adviceKey(item, senses)}`,
      isScoped: item.parent?.parent !== undefined,
      scope: item.parent,
      reason: 'section',
      name: item.title
    }
  const area = known.areaByName.get(foldName(item.title))
  if (area)
    return { key: `area:${area}`, area, isScoped: false, reason: 'lexicon', name: item.title }
  const scoped = scopedConcept(item, senses, known)
  if (scoped) return concept(scoped, scopeOf(scoped.concept, item, senses))
  const plain = plainConcept(item, known)
  const isPlain = plain !== undefined && !isOwnSection(item, senses)
  const mayBeSubject = isChapter(item) && isSubjectTitle(item.title)
  if (isGenericWord(item.title) && !isPlain && !mayBeSubject) return scopeToSection(item, senses)
  if (plain) return concept(plain, item.parent)
  const isTwoMeaning = known.conceptsByName.has(foldName(item.title))
  if (mayBeSubject && !isTwoMeaning) return named(item)
  if (isTwoMeaning || isGenericTitle(item.title)) return scopeToSection(item, senses)
  return named(item)
}

function named({ title }: Item): Sense {
  return { key: `name:${foldName(title)}`, isScoped: false, reason: 'name', name: title }
}

/** A heading right below the outline's title that holds something. */
function isChapter({ isHeading, parent, children }: Item): boolean {
  return isHeading && parent?.parent === undefined && children.length > 0
}

/** True when a generic title has a section that lends it a meaning of its own: 微调 under BERT, not under an area. */
function isOwnSection(item: Item, senses: Map<Item, Sense>): boolean {
  const sense = item.parent && senses.get(item.parent)
  return sense !== undefined && sense.area === undefined
}

/** A concept, the name that was found, and why it counts. */
type Found = { concept: Concept; name: string; reason: MergeReason }

function concept({ concept: found, name, reason }: Found, scope: Item | undefined): Sense {
  return {
    key: `concept:${found.id}`,
    concept: found,
    isScoped: found.in.length > 0,
    scope,
    reason,
    name
  }
}

/** The names an item may mean a concept by, surest first. */
function namesOf(
  item: Item,
  known: KnownNames,
  hasBrackets: boolean
): { name: string; reason: MergeReason }[] {
  const undecorated = undecorate(item.title, known)
  return [
    { name: item.title, reason: 'lexicon' },
    ...(hasBrackets
      ? item.aliases.map((name) => ({ name, reason: 'lexicon-bracket' as const }))
      : []),
    ...(undecorated ? [{ name: undecorated, reason: 'decoration' as const }] : [])
  ]
}

/** The section a two-meaning name is shown with: the concept's first `in`, as the outline writes it. */
function scopeOf(found: Concept, item: Item, senses: Map<Item, Sense>): Item | undefined {
  for (let above = item.parent; above?.parent; above = above.parent) {
    const sense = senses.get(above)
    if (found.in[0] === sense?.concept?.id || found.in[0] === sense?.area) return above
  }
  return tellingSection(item, senses)
}

/** A concept whose name counts here because the item stands below one of its `in`; the nearest ancestor decides. */
function scopedConcept(item: Item, senses: Map<Item, Sense>, known: KnownNames): Found | undefined {
  const candidates = namesOf(item, known, false)
    .flatMap(({ name, reason }) =>
      (known.conceptsByName.get(foldName(name)) ?? []).map((concept) => ({ concept, name, reason }))
    )
    .filter(({ concept }) => concept.in.length > 0)
  if (candidates.length === 0) return undefined
  for (let above = item.parent; above?.parent; above = above.parent) {
    const sense = senses.get(above)
    const own = candidates.find(({ concept }) =>
      concept.in.some((id) => id === sense?.concept?.id || id === sense?.area)
    )
    if (own) return own
  }
  const areas = new Set<string>()
  for (let above = item.parent; above?.parent; above = above.parent) {
    const area = senses.get(above)?.concept?.area
    if (area) areas.add(area)
  }
  return candidates.find(({ concept }) => concept.in.some((id) => areas.has(id)))
}

function plainConcept(item: Item, known: KnownNames): Found | undefined {
  for (const { name, reason } of namesOf(item, known, true)) {
    const concept = known.conceptByPlainName.get(foldName(name))
    if (concept) return { concept, name, reason }
  }
  return undefined
}

/** The sense of a title that means nothing, or another thing, outside its section. */
export function scopeToSection(item: Item, senses: Map<Item, Sense>): Sense {
  const scope = tellingSection(item, senses)
  const scopeKey = scope?.parent
    ? (senses.get(scope)?.key ?? '')
    : `outline:${foldName(scope?.title ?? '')}`
  return {
    key: `${scopeKey}/${foldName(item.title)}`,
    isScoped: true,
    scope,
    reason: 'section',
    name: item.title
  }
}

/** The nearest section above whose own title means something; the outline where none does. */
function tellingSection(item: Item, senses: Map<Item, Sense>): Item | undefined {
  let section = item.parent
  while (section?.parent && isGenericTitle(section.title) && !standsForItself(senses.get(section)))
    section = section.parent
  return section
}

function standsForItself(sense: Sense | undefined): boolean {
  return sense?.concept !== undefined || sense?.area !== undefined
}

/** Advice is one with other advice of the same path only; what stands under a chapter to learn carries that chapter. */
function adviceKey(item: Item, senses: Map<Item, Sense>): string {
  const titles: string[] = []
  let above: Item | undefined = item
  for (; above?.parent && above.isAdvice; above = above.parent)
    titles.unshift(foldName(above.title))
  const host = above?.parent ? senses.get(above)?.key : undefined
  return [...(host ? [host] : []), ...titles].join('/')
}
