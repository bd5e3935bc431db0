import type { GraphColumns } from '../../graph/file/columns.ts'
import { idOf } from '../store/topic-facts.ts'
import type { Mark } from './marks.ts'
import { EVERYWHERE } from './marks.ts'

/** Names of one set that are kept; so many outlines are recognised by a few of them. */
export const MOST_NAMES = 40
const LONGEST = 200

const namesByGraph = new WeakMap<GraphColumns, readonly string[]>()

/**
 * Names by which a set of outlines is known again, sorted: the file names and titles of its outlines. Their
 * text changes with every edit, and outlines come and go, so sets that share a name count as one.
 */
export function namesOfSet(graph: GraphColumns): readonly string[] {
  const known = namesByGraph.get(graph)
  if (known) return known
  const all = graph.outlines.flatMap(({ outline, title }) => [outline, title])
  const clean = all.map(cleanName).filter((name) => name !== '')
  const names = [...new Set(clean)].sort().slice(0, MOST_NAMES)
  namesByGraph.set(graph, names)
  return names
}

/** The scope of a topic's marks: everywhere for what the lexicon names, else this set of outlines. */
export function scopeOf(graph: GraphColumns, topic: number): string {
  return graph.topics.concept[topic] === 1 ? EVERYWHERE : scopeOfNames(namesOfSet(graph))
}

/** A scope as its names. */
export function namesOfScope(scope: string): string[] {
  return scope === EVERYWHERE ? [] : scope.split('\n')
}

/** Names as a scope, whatever their order. */
export function scopeOfNames(names: readonly string[]): string {
  const clean = names.map(cleanName).filter((name) => name !== '')
  return [...new Set(clean)].sort().slice(0, MOST_NAMES).join('\n')
}

/** Tells of scopes whether they hold for a graph; each scope is looked at once. */
export function createScopeCheck(graph: GraphColumns): (scope: string) => boolean {
  const own = new Set(namesOfSet(graph))
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

function cleanName(name: string): string {
  return name
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim()
}
