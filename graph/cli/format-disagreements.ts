import type { Disagreement, TopicGraph } from '../file/topic-graph.ts'

/** The disagreements between outlines, one to three lines each: who comes to which topic first, and where. */
export function formatDisagreements(graph: TopicGraph, lang: 'en' | 'zh'): string {
  const list = graph.getAttribute('disagreements')
  const text = list.map((disagreement) => format(disagreement, graph, lang)).join('')
  const count =
    lang === 'zh' ? `${list.length} 处次序不一致` : `${list.length} disagreements on order`
  return `${text}${count}\n`
}

function format({ a, b, aFirst, bFirst }: Disagreement, graph: TopicGraph, lang: 'en' | 'zh') {
  const name = (id: string) =>
    graph.getNodeAttribute(id, 'labels')[lang] ?? graph.getNodeAttribute(id, 'label')
  const line = (first: string, then: string, outlines: string[]) => {
    const places = outlines.map(
      (outline) => `${outline}:${lineOf(graph, first, outline)} < ${lineOf(graph, then, outline)}`
    )
    return `    ${name(first)} → ${name(then)}: ${places.join(', ')}\n`
  }
  return `${name(a)} ⇄ ${name(b)} (${a}, ${b})\n${line(a, b, aFirst)}${line(b, a, bFirst)}`
}

/** The first line of a topic in an outline. */
function lineOf(graph: TopicGraph, id: string, outline: string): number {
  return (
    graph.getNodeAttribute(id, 'sources').find((source) => source.outline === outline)?.line ?? 1
  )
}
