import type { GraphColumns } from '../../graph/file/columns.ts'
import { listAt } from '../../graph/file/lists.ts'
import type { Filters, State } from './state.ts'
import { knownTopics } from './state.ts'

type Asked = { filters: Filters; known: ReadonlySet<number> | null; compare: State['compare'] }

const lastByGraph = new WeakMap<GraphColumns, { asked: Asked; shown: Uint8Array | null }>()

/**
 * By topic 1 where the filters and the comparison leave it in, or null where they leave everything in. A
 * group is in as soon as something in it is. The last answer is kept by graph, so everyone who reads the
 * same state gets the same object. Linear in topics.
 */
export function shownTopics(graph: GraphColumns, state: State): Uint8Array | null {
  const { filters, compare } = state
  const known = filters.only.includes('unknown') ? knownTopics(state) : null
  if (!known && !compare && !filters.outlines && !filters.areas) return null
  const last = lastByGraph.get(graph)
  const { asked } = last ?? {}
  if (last && asked?.filters === filters && asked.known === known && asked.compare === compare)
    return last.shown
  const shown = findShown(graph, { filters, known, compare })
  lastByGraph.set(graph, { asked: { filters, known, compare }, shown })
  return shown
}

function findShown(graph: GraphColumns, { filters, known, compare }: Asked): Uint8Array {
  const { topics, topicCount } = graph
  const areas = filters.areas && new Set(filters.areas)
  const outlines = filters.outlines && new Set(filters.outlines)
  const isIn = (topic: number) => {
    if (areas && !areas.has(topics.area[topic] ?? topic)) return false
    if (known?.has(topic)) return false
    // What only the lexicon names belongs to no outline, and goes with none.
    if (topics.fromLexicon[topic] === 1) return !outlines && !compare
    const own = listAt(topics.outlines, topic)
    if (outlines && !own.some((outline) => outlines.has(outline))) return false
    return !compare || own.some((outline) => compare.includes(outline))
  }
  const shown = new Uint8Array(topicCount)
  for (let topic = 0; topic < topicCount; topic++) {
    if (topics.learn[topic] !== 1 || !isIn(topic)) continue
    for (let at = topic; at >= 0 && shown[at] === 0; at = topics.parent[at] ?? -1) shown[at] = 1
  }
  return shown
}
