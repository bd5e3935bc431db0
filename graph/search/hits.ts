import type { GraphColumns } from '../file/columns.ts'
import type { SearchResult, Why } from './create-search.ts'

/** The best hit of each topic. */
export type Hits = {
  add(topic: number, score: number, why: Why): void
  hasRoom(): boolean
  hasExact(): boolean
  results(): SearchResult[]
}

/**
 * Collects hits of one query; a topic keeps its best, and what can no longer be among the first `limit` is dropped. Equal scores: what is a step before mere containers, what needs
 * less before what needs more, then ids.
 */
export function createHits({ topics }: GraphColumns, limit: number): Hits {
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
    add: (topic, score, why) => {
      if (score < floor) return
      const known = hitByTopic.get(topic)
      if (known && known.score >= score) return
      hitByTopic.set(topic, { topic, score, why })
      best = Math.max(best, score)
      if (hitByTopic.size > 4 * limit) prune()
    },
    hasRoom: () => hitByTopic.size < limit,
    hasExact: () => best >= 0.97,
    results: first
  }
}
