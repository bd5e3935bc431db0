import type {
  Bilingual,
  Disagreement,
  Evidence,
  Fact,
  RejectedEdge,
  Source,
  TimeFact
} from './topic-graph.ts'

/** The second part of a graph file: reasons and definitions, built one at a time for the number asked for. */
export type GraphDetails = {
  sources(topic: number): Source[]
  /** Undefined where the graph does not say. */
  resources(topic: number): Fact[] | undefined
  projects(topic: number): Fact[] | undefined
  times(topic: number): TimeFact[] | undefined
  definition(topic: number): Partial<Bilingual> | undefined
  evidence(edge: number): Evidence[]
  rejected(): RejectedEdge[]
  disagreements(): Disagreement[]
}
