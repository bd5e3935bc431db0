import type { GraphColumns } from '../../graph/file/columns.ts'
import { listAt } from '../../graph/file/lists.ts'
import { comparedParts, PART_BITS } from './comparison.ts'
import type { State } from './state.ts'
import { knownTopics } from './state.ts'

/** What decides on which topics are shown. */
type Asked = Pick<State, 'filters' | 'compare' | 'comparedPart'> & {
  known: ReadonlySet<number> | null
}
type Answer = { asked: Asked; shown: Uint8Array }

/** Answers kept by graph: that of the page, and those that differ from it in one filter. */
const KEPT = 4
const answersByGraph = new WeakMap<GraphColumns, Answer[]>()

/**
 * By topic 1 where the filters and the comparison leave it in, or null where they leave everything in. A
 * group is in as soon as something in it is; one that is a step of its own, and as such left out, has 2. The last answers are kept by graph, so everyone who reads the
 * same state gets the same object. Linear in topics.
 */
export function shownTopics(graph: GraphColumns, state: State): Uint8Array | null {
  const { filters, compare, comparedPart } = state
  const known = filters.only.includes('unknown') ? knownTopics(state) : null
  if (!known && !compare && !filters.outlines && !filters.areas) return null
  const asked = { filters, compare, comparedPart, known }
  const answers = answersByGraph.get(graph) ?? []
  const answer = answers.find((one) => isSame(one.asked, asked)) ?? {
    asked,
    shown: findShown(graph, asked)
  }
  const others = answers.filter((one) => one !== answer)
  answersByGraph.set(graph, [answer, ...others].slice(0, KEPT))
  return answer.shown
}

function isSame(a: Asked, b: Asked): boolean {
  return (
    a.filters === b.filters &&
    a.compare === b.compare &&
    a.comparedPart === b.comparedPart &&
    a.known === b.known
  )
}

function findShown(graph: GraphColumns, { filters, known, compare, comparedPart }: Asked) {
  const { topics, topicCount } = graph
  const areas = filters.areas && new Set(filters.areas)
  const outlines = filters.outlines && new Set(filters.outlines)
  const parts = comparedParts(graph, compare)
  const isIn = (topic: number) => {
    if (areas && !areas.has(topics.area[topic] ?? topic)) return false
    if (known?.has(topic)) return false
    const part = parts?.[topic] ?? 0
    if (parts && (comparedPart ? part !== PART_BITS[comparedPart] : part === 0)) return false
    // What only the lexicon names belongs to no outline, and goes with none.
    return !outlines || listAt(topics.outlines, topic).some((outline) => outlines.has(outline))
  }
  const shown = new Uint8Array(topicCount)
  for (let topic = 0; topic < topicCount; topic++) {
    if (topics.learn[topic] !== 1 || !isIn(topic)) continue
    shown[topic] = 1
    let at = topics.parent[topic] ?? -1
    for (; at >= 0 && shown[at] === 0; at = topics.parent[at] ?? -1)
      shown[at] = topics.learn[at] === 1 ? 2 : 1
  }
  return shown
}
