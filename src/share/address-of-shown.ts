import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Filters, Focus, State } from '../store/state.ts'
import { areaOf, hasSteps, idOf, kindOf } from '../store/topic-facts.ts'
import type { Address } from './address.ts'
import { addIgnored } from './address.ts'

/** Topics an address names, none or one; a name that no topic has is added to what is gone, under its key. */
export type FindTopic = (name: string, key: string) => [number] | []

type Shown = Pick<State, 'focus' | 'filters' | 'compare' | 'comparedPart' | 'pair' | 'cameraBefore'>
type Reading = { address: Address; ignored: string[]; find: FindTopic }

/** The part of an address that says what is shown: focus, filters, comparison. */
export function addressOfShown(
  graph: GraphColumns,
  { focus, filters: { outlines, areas, only }, compare, comparedPart }: State
): Address {
  const nameOf = (outline: number) => graph.outlines[outline]?.outline ?? ''
  return {
    ...(focus && { focus: idOf(graph, focus.topic) }),
    ...(focus && focus.depth !== null && { depth: focus.depth }),
    ...(focus && focus.direction !== 'both' && { dir: focus.direction }),
    ...(outlines && { outlines: outlines.map(nameOf) }),
    ...(areas && { areas: areas.map((area) => idOf(graph, area)) }),
    ...(only.length > 0 && { only }),
    ...(compare && { compare: compare.map(nameOf) }),
    ...(compare && comparedPart && { part: comparedPart })
  }
}

/** What an address wants shown of this graph; names it lacks are ignored and told. */
export function shownOfAddress(graph: GraphColumns, state: State, reading: Reading): Shown {
  // What is the same stays the same object: the map does not draw anew what it shows already.
  const focus = keptIfEqual(state.focus, focusOf(graph, reading))
  const compare = keptIfEqual(state.compare, compareOf(graph, reading))
  const { part = null } = reading.address
  if (part && !compare) addIgnored(reading.ignored, `part=${part}`)
  // Where the map was left is not in a link; who steps back to the same focus keeps it.
  const isSame = focus !== null && state.focus !== null
  return {
    focus,
    filters: keptIfEqual(state.filters, filtersOf(graph, reading)),
    compare,
    comparedPart: compare && part,
    pair: null,
    cameraBefore: isSame ? state.cameraBefore : focus ? state.camera : null
  }
}

function focusOf(graph: GraphColumns, { address, ignored, find }: Reading): Focus | null {
  const { focus: name, depth = null, dir: direction = 'both' } = address
  const [topic] = name === undefined ? [] : find(name, 'focus')
  if (topic === undefined) return null
  if (hasSteps(graph, topic)) return { topic, direction, depth }
  addIgnored(ignored, `focus=${idOf(graph, topic)}`)
  return null
}

function filtersOf(graph: GraphColumns, { address, ignored, find }: Reading): Filters {
  const outlines = (address.outlines ?? []).flatMap((name) =>
    findOutline(graph, name, 'outlines', ignored)
  )
  const areas = (address.areas ?? []).flatMap((name) => {
    const [area] = find(name, 'areas')
    if (area === undefined) return []
    if (areaOf(graph, area) === area && kindOf(graph, area) !== 'advice') return [area]
    addIgnored(ignored, `areas=${name}`)
    return []
  })
  return { outlines: sortedSet(outlines), areas: sortedSet(areas), only: address.only ?? [] }
}

function compareOf(
  graph: GraphColumns,
  { address, ignored }: Reading
): readonly [number, number] | null {
  if (!address.compare) return null
  const found = address.compare.flatMap((name) => findOutline(graph, name, 'compare', ignored))
  const [a, b, ...more] = new Set(found)
  for (const outline of more) addIgnored(ignored, `compare=${graph.outlines[outline]?.outline}`)
  if (a !== undefined && b !== undefined) return [a, b]
  if (a !== undefined) addIgnored(ignored, `compare=${graph.outlines[a]?.outline}`)
  return null
}

function findOutline(
  graph: GraphColumns,
  name: string,
  key: string,
  ignored: string[]
): [number] | [] {
  const found = graph.outlines.findIndex(({ outline }) => outline === name)
  if (found >= 0) return [found]
  addIgnored(ignored, `${key}=${name}`)
  return []
}

function keptIfEqual<T>(before: T, now: T): T {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now
}

function sortedSet(values: readonly number[]): number[] | null {
  return values.length > 0 ? [...new Set(values)].sort((a, b) => a - b) : null
}
