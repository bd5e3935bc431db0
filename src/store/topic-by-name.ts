import type { GraphColumns } from '../../graph/file/columns.ts'
import { listAt } from '../../graph/file/lists.ts'

const SEVERAL = -2

const namesByGraph = new WeakMap<GraphColumns, Map<string, number>>()

/**
 * The topic with this id, the one a former id leads to, or the only one with exactly this name (label, translation or alias; case does
 * not matter); −1 where there is none or more than one. The first name asked for costs one pass over all.
 */
export function topicByName(graph: GraphColumns, name: string): number {
  const folded = fold(name)
  for (const find of [graph.topicById, graph.topicByFormerId])
    for (const id of [name, folded]) {
      const topic = find(id)
      if (topic >= 0) return topic
    }
  let names = namesByGraph.get(graph)
  if (!names) {
    names = collectNames(graph)
    namesByGraph.set(graph, names)
  }
  return Math.max(-1, names.get(folded) ?? -1)
}

function collectNames(graph: GraphColumns): Map<string, number> {
  const { label, labelZh, labelEn, aliases } = graph.topics
  const topicByFolded = new Map<string, number>()
  for (let topic = 0; topic < graph.topicCount; topic++) {
    const own = [label[topic] ?? 0, labelZh[topic] ?? 0, labelEn[topic] ?? 0]
    for (const text of [...own, ...listAt(aliases, topic)]) {
      if (text === 0) continue
      const name = fold(graph.text(text))
      const before = topicByFolded.get(name)
      topicByFolded.set(name, before === undefined || before === topic ? topic : SEVERAL)
    }
  }
  return topicByFolded
}

function fold(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}
