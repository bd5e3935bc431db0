import type { GraphColumns } from '../../graph/file/columns.ts'
import { topicByName } from '../store/topic-by-name.ts'
import { idOf, idsOf } from '../store/topic-facts.ts'
import type { Mark } from './address-values.ts'
import { LIMITS, names } from './address-values.ts'
import { fingerprint } from './fingerprint.ts'

const SEVERAL = -2

/** Topics that marks name, each once, and the marks that no topic of this graph answers to. */
type FoundMarks = { topics: Set<number>; gone: string[]; goneCount: number }

const written = new WeakMap<ReadonlySet<number>, readonly Mark[]>()

/** How marks are written in an address: by id while that stays short, else by fingerprint, save where two ids share one. */
export function marksOfTopics(graph: GraphColumns, topics: ReadonlySet<number>): readonly Mark[] {
  const known = written.get(topics)
  if (known) return known
  const ids = idsOf(
    graph,
    [...topics].sort((a, b) => a - b)
  )
  const marks = names.encode(ids).length <= LIMITS.plainMarks ? ids : shortened(graph, ids)
  written.set(topics, marks)
  return marks
}

/** The topics marks mean in this graph. A fingerprint follows redirects like the id it stands for; shared by two ids it means none. */
export function topicsOfMarks(graph: GraphColumns, marks: readonly Mark[]): FoundMarks {
  const prints = marks.filter((mark) => typeof mark === 'number')
  const byPrint = topicsByPrint(graph, new Set(prints))
  const found: FoundMarks = { topics: new Set(), gone: [], goneCount: 0 }
  for (const mark of marks) {
    const topic = typeof mark === 'number' ? (byPrint.get(mark) ?? -1) : topicByName(graph, mark)
    if (topic >= 0) found.topics.add(topic)
    else {
      found.goneCount++
      if (typeof mark === 'string') found.gone.push(mark)
    }
  }
  return found
}

function shortened(graph: GraphColumns, ids: readonly string[]): Mark[] {
  const byPrint = topicsByPrint(graph, new Set(ids.map(fingerprint)))
  const marks: Mark[] = []
  for (const id of ids) {
    const print = fingerprint(id)
    marks.push(byPrint.get(print) === SEVERAL ? id : print)
  }
  return marks
}

/** One pass over all ids, present and former, for the few that are asked for: nothing is kept per topic. */
function topicsByPrint(graph: GraphColumns, asked: ReadonlySet<number>): Map<number, number> {
  const byPrint = new Map<number, number>()
  if (asked.size === 0) return byPrint
  const add = (id: string, topic: number) => {
    const print = fingerprint(id)
    if (!asked.has(print)) return
    const before = byPrint.get(print) ?? topic
    byPrint.set(print, before === topic ? topic : SEVERAL)
  }
  for (let topic = 0; topic < graph.topicCount; topic++) add(idOf(graph, topic), topic)
  const { id, topic } = graph.redirects
  for (let i = 0; i < id.length; i++) add(graph.text(id[i] ?? 0), topic[i] ?? 0)
  return byPrint
}
