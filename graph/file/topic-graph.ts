import type { DirectedGraph } from 'graphology'
import type { Place } from '../place.ts'

export type TopicKind = 'area' | 'chapter' | 'section' | 'topic' | 'advice'
export type Strength = 'required' | 'helpful'
export type EvidenceKind =
  | 'stated'
  | 'lexicon'
  | 'name'
  | 'applies'
  | 'mention'
  | 'parent'
  | 'run'
  | 'votes'

/** A text in the interface's two languages. */
export type Bilingual = { zh: string; en: string }

/** One item that means the topic: where it stands, and its path from the outline's title down to itself. */
export type Source = Place & { path: string[] }

/** A resource or project an outline names for a topic or group. */
export type Fact = { text: string; url?: string; outline: string; line: number }

/**
 * How long, how often or when, as an outline says it: 4周 is a duration, 每天3-4小时 a daily pace, 第5-6周 tells when
 * (the fifth and sixth unit). Both ends of a range, equal where one figure stands; `text` as written.
 */
export type TimeFact = {
  kind: 'duration' | 'daily' | 'weekly' | 'when'
  low: number
  high: number
  unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
  text: string
  outline: string
  line: number
}

/** One reason for an edge. `concept` is the lexicon entry, `outline` and `line` the place it was read at. */
export type Evidence = {
  kind: EvidenceKind
  sentence: string
  sentences: Bilingual
  outline?: string
  line?: number
  concept?: string
}

/**
 * One thing to learn, or one group of such things; the node of the exchange graph.
 * `hours` is a first pass through this topic alone; `depth` the longest chain of required
 * edges that ends here; `x`, `y` the baked position (null for advice only).
 */
export type TopicAttributes = {
  label: string
  labels: Partial<Bilingual>
  aliases: string[]
  kind: TopicKind
  parent: string | null
  learn: boolean
  depth: number
  hours: number | null
  hoursRange?: [number, number]
  x: number | null
  y: number | null
  from?: 'lexicon'
  sources: Source[]
  resources?: Fact[]
  projects?: Fact[]
  times?: TimeFact[]
  definition?: Partial<Bilingual>
}

/** Prerequisite → dependent. `group` is equal on exactly the edges of one either/or group. */
export type PrerequisiteAttributes = {
  strength: Strength
  confidence: number
  redundant: boolean
  evidence: Evidence[]
  group?: string
}

/** One outline as read; `tags` and `date` as its front matter gives them. */
export type OutlineSummary = {
  outline: string
  title: string
  encoding: string
  repaired: number
  tags?: string[]
  date?: string
}

/** An edge that would have closed a circle, and the path (ids, from its target to its source) that blocked it. */
export type RejectedEdge = { source: string; target: string; sentence: string; blockedBy: string[] }

/** Two topics that outlines teach in different orders. */
export type Disagreement = { a: string; b: string; aFirst: string[]; bFirst: string[] }

export type GraphAttributes = {
  version: number
  outlines: OutlineSummary[]
  rejected: RejectedEdge[]
  disagreements: Disagreement[]
}

/** The finished graph: a graphology `DirectedGraph` that holds exactly what the exchange format holds. */
export type TopicGraph = DirectedGraph<TopicAttributes, PrerequisiteAttributes, GraphAttributes>

/** Version of the exchange graph and of the graph file. */
export const GRAPH_VERSION = 1
