import type { TopicGraph } from './topic-graph.ts'

/** The coast of one area by its id: closed rings of x, y pairs in map units. */
export type AreaCoast = { area: string; rings: readonly ArrayLike<number>[] }

/** What goes into a graph file: the finished graph, the coasts of its areas, and the search forms by topic id. */
export type FinishedGraph = {
  graph: TopicGraph
  coasts?: readonly AreaCoast[]
  searchForms?: ReadonlyMap<string, readonly string[]>
}
