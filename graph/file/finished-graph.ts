import type { TopicGraph } from './topic-graph.ts'

/** The coast of one area by its id: closed rings of x, y pairs in map units. */
export type AreaCoast = { area: string; rings: readonly ArrayLike<number>[] }

/** What goes into a graph file: the finished graph, the coasts of its areas, the search forms by topic id, where former ids lead, and what the lexicon names. */
export type FinishedGraph = {
  graph: TopicGraph
  coasts?: readonly AreaCoast[]
  searchForms?: ReadonlyMap<string, readonly string[]>
  /** Former id → the id that took its place; chains are followed, what leads to no topic is left out. */
  redirects?: ReadonlyMap<string, string>
  /** Ids of topics that the lexicon names: they mean the same whatever the outlines. */
  concepts?: ReadonlySet<string>
}
