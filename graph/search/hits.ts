import type { GraphColumns } from '../file/columns.ts'
import { KINDS } from '../file/columns.ts'
import type { SearchResult, Why } from './search-result.ts'

/** The best hit of each topic. */
export type Hits = {
  add(topic: number, score: number, why: Why): void
  hasRoom(): boolean
  /** What scores less than this is dropped anyway. */
  floor(): number
  /** The best score so far; 0 without hits. */
  best(): number
  results(): SearchResult[]
}

/** What being much needed adds at most: less than what tells one sort of hit from the next. */
const MOST_FOR_NEED = 0.04
const ADVICE = KINDS.indexOf('advice')

/**
 * Collects hits of one query; a topic keeps its best, and what can no longer be among the first `limit` is dropped.
 * Topics that much builds upon come before their equals. Equal scores: what is a step before mere containers, what
 * needs less before what needs more, then ids.
 */
export function createHits(columns: GraphColumns, limit: number): Hits {
  const { topics } = columns
  const hitByTopic = new Map<number, SearchResult>()
  let best = 0
  let floor = 0
  const compare = (a: SearchResult, b: SearchResult) =>
    b.score - a.score ||
    (topics.learn[b.topic] ?? 0) - (topics.learn[a.topic] ?? 0) ||
    (topics.depth[a.topic] ?? 0) - (topics.depth[b.topic] ?? 0) ||
    a.topic - b.topic
  const first = () => [...hitByTopic.values()].sort(compare).slice(0, limit)
  const prune = () => {
    const kept = first()
    hitByTopic.clear()
    for (const hit of kept) hitByTopic.set(hit.topic, hit)
    floor = kept.at(-1)?.score ?? 0
  }
  return {
    add: (topic, plain, why) => {
      const score = why === 'exact' ? plain : plain * (1 - MOST_FOR_NEED + need(columns, topic))
      if (score < floor) return
      const known = hitByTopic.get(topic)
      if (known && known.score >= score) return
      hitByTopic.set(topic, { topic, score, why })
      best = Math.max(best, score)
      if (hitByTopic.size > 4 * limit) prune()
    },
    hasRoom: () => hitByTopic.size < limit,
    floor: () => floor,
    best: () => best,
    results: first
  }
}

/** 0 to `MOST_FOR_NEED`: by how many topics need it directly; advice, which nobody searches first, has none. */
function need({ topics, outgoing }: GraphColumns, topic: number): number {
  if (topics.kind[topic] === ADVICE) return 0
  const dependents = (outgoing.starts[topic + 1] ?? 0) - (outgoing.starts[topic] ?? 0)
  return MOST_FOR_NEED * Math.min(1, (1 + Math.log2(1 + dependents)) / 6)
}
