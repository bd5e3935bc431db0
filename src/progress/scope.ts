import type { GraphColumns } from '../../graph/file/columns.ts'
import { idOf } from '../store/topic-facts.ts'
import { hashOf } from './fingerprint.ts'
import { seenName } from './mark-id.ts'
import type { Mark } from './marks.ts'
import { EVERYWHERE } from './marks.ts'

/** Names of one set that are kept, and how many file names are among them where there are more. */
const MOST_NAMES = 80
const MOST_FILES = 60
const LONGEST = 200

type Names = { all: ReadonlySet<string>; scope: string }

const namesByGraph = new WeakMap<GraphColumns, Names>()

/**
 * Names by which a set of outlines is known again: the file names and titles of its outlines. Their text
 * changes with every edit, and outlines come and go, so sets that share a name count as one. Kept is a sample
 * spread over the set, so that a part of it, or a larger set, is recognised; looked for are all names.
 */
function namesOfSet(graph: GraphColumns): Names {
  const known = namesByGraph.get(graph)
  if (known) return known
  const files = cleanNames(graph.outlines.map(({ outline }) => outline))
  const titles = cleanNames(graph.outlines.map(({ title }) => title))
  const all = new Set([...files, ...titles])
  const isWhole = all.size <= MOST_NAMES
  const kept = isWhole ? [...all] : [...sample(files, MOST_FILES), ...sample(titles, MOST_NAMES)]
  const names = { all, scope: scopeOfNames([...new Set(kept)].slice(0, MOST_NAMES)) }
  namesByGraph.set(graph, names)
  return names
}

/** The scope of a topic's marks: everywhere for what the lexicon names, else this set of outlines. */
export function scopeOf(graph: GraphColumns, topic: number): string {
  return graph.topics.concept[topic] === 1 ? EVERYWHERE : namesOfSet(graph).scope
}

/** A scope as its names. */
export function namesOfScope(scope: string): string[] {
  return scope === EVERYWHERE ? [] : scope.split('\n')
}

/** Names as a scope, whatever their order; of too many a sample. */
export function scopeOfNames(names: readonly string[]): string {
  return sample(cleanNames(names), MOST_NAMES).sort().join('\n')
}

/** Tells of scopes whether they hold for a graph; each scope is looked at once. */
export function createScopeCheck(graph: GraphColumns): (scope: string) => boolean {
  const own = namesOfSet(graph).all
  const known = new Map<string, boolean>([[EVERYWHERE, true]])
  return (scope) => {
    const before = known.get(scope)
    if (before !== undefined) return before
    const holds = namesOfScope(scope).some((name) => own.has(name))
    known.set(scope, holds)
    return holds
  }
}

/** Where a mark on a topic of this graph is kept. */
export function placeOf(graph: GraphColumns, topic: number): Pick<Mark, 'id' | 'scope'> {
  return { id: idOf(graph, topic), scope: scopeOf(graph, topic) }
}

/** The names of smallest hashes: of a part or a larger set mostly the same ones (bottom-k sampling, Cohen 1997). */
function sample(names: readonly string[], most: number): string[] {
  if (names.length <= most) return [...names]
  const hashed = names.map((name) => ({ name, hash: hashOf(name) }))
  hashed.sort((a, b) => a.hash - b.hash || (a.name < b.name ? -1 : 1))
  return hashed.slice(0, most).map(({ name }) => name)
}

function cleanNames(names: readonly string[]): string[] {
  return [...new Set(names.map(cleanName).filter((name) => name !== ''))]
}

function cleanName(name: string): string {
  return seenName(name).slice(0, LONGEST).trim()
}
