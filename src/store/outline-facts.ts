import type { GraphColumns } from '../../graph/file/columns.ts'

/** The number of the outline with this name, or −1. */
export function outlineNumber(graph: GraphColumns, name: string): number {
  return graph.outlines.findIndex(({ outline }) => outline === name)
}

/** The title of the outline with this name; its name where it has none. */
export function outlineTitle(graph: GraphColumns, name: string): string {
  return graph.outlines[outlineNumber(graph, name)]?.title || name
}
