import type { TopicGraph } from '../file/topic-graph.ts'

/** One line an item, in the order of the outlines: where it stands, what it says there, and the topic it was read as. */
export function explainItems(graph: TopicGraph): string {
  const lines = graph.nodes().flatMap((id) => {
    const { sources, kind, label } = graph.getNodeAttributes(id)
    return sources.map(({ outline, line, column, path }) => ({
      outline,
      line,
      column,
      text: `${outline}:${line}:${column}: ${path.at(-1) ?? ''} → ${kind} ${label} (${id})`
    }))
  })
  lines.sort((a, b) =>
    a.outline < b.outline ? -1 : a.outline > b.outline ? 1 : a.line - b.line || a.column - b.column
  )
  return lines.map(({ text }) => `${text}\n`).join('')
}
