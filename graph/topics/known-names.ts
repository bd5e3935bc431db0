import type { Concept, Lexicon } from '../lexicon/lexicon.ts'
import { cleanTitle } from './clean-title.ts'
import { foldName } from './fold-name.ts'

/** What is known to be a name before items are read: the lexicon's names, and titles that stand alone somewhere. */
export type KnownNames = {
  lexicon: Lexicon
  /** Concepts by folded name; more than one where a name has several meanings. */
  conceptsByName: ReadonlyMap<string, readonly Concept[]>
  /** Concepts by the names that count anywhere (aliases, and all names of unscoped concepts). */
  conceptByPlainName: ReadonlyMap<string, Concept>
  areaByName: ReadonlyMap<string, string>
  /** Folded titles that stand alone as a heading or bullet in some outline. */
  standing: ReadonlySet<string>
}

// A title with one of these may be several names, or a name and its bracket.
const COMPOSITE = /[、/，,;；（(：:+→]|\S\s*[与和及]\s*\S/

/** Longest raw text, link and markup included, that is looked at as a name. */
const LONGEST_TITLE = 400

/** Collects the names decisions rest on; `titles` are raw heading and bullet texts of all outlines. */
export function collectKnownNames(lexicon: Lexicon, titles: Iterable<string>): KnownNames {
  const conceptsByName = new Map<string, Concept[]>()
  const conceptByPlainName = new Map<string, Concept>()
  const add = (name: string, concept: Concept) => {
    const key = foldName(name)
    const known = conceptsByName.get(key) ?? []
    if (!known.includes(concept)) conceptsByName.set(key, [...known, concept])
  }
  for (const concept of lexicon.concepts.values()) {
    for (const name of [concept.zh, concept.en, ...concept.aliases]) add(name, concept)
    const plain =
      concept.in.length > 0 ? concept.aliases : [concept.zh, concept.en, ...concept.aliases]
    for (const name of plain)
      if (!conceptByPlainName.has(foldName(name))) conceptByPlainName.set(foldName(name), concept)
  }
  const areaByName = new Map<string, string>()
  for (const area of lexicon.areas.values())
    for (const name of [area.zh, area.en, ...area.aliases]) areaByName.set(foldName(name), area.id)
  const standing = new Set<string>()
  for (const title of titles) {
    if (title.length > LONGEST_TITLE) continue
    const clean = cleanTitle(title)
    if (clean !== '' && clean.length <= 24 && !COMPOSITE.test(clean)) standing.add(foldName(clean))
  }
  return { lexicon, conceptsByName, conceptByPlainName, areaByName, standing }
}

/** True when the lexicon has this name, of a concept or an area. */
export function isLexiconName(name: string, known: KnownNames): boolean {
  if (name.length > LONGEST_TITLE) return false
  const key = foldName(name)
  return known.conceptsByName.has(key) || known.areaByName.has(key)
}

/** True when the lexicon or some outline has this as a name of its own. */
export function isKnownName(name: string, known: KnownNames): boolean {
  if (name.length > LONGEST_TITLE) return false
  return isLexiconName(name, known) || known.standing.has(foldName(name))
}
