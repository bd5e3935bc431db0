import { distance } from 'fastest-levenshtein'
import { foldName } from './fold-name.ts'
import type { Topic, Topics } from './topic.ts'

export type TopicFinder = {
  /** All topics a name can mean: by id, else by label, title or alias. Advice is never meant. */
  find(name: string): Topic[]
  /** The known name nearest in spelling, if any is near. */
  nearest(name: string): string | undefined
}

/** Names compared in search of near ones, in all: a pile of unknown names is a pile of problems, not an hour of search. */
const MOST_COMPARISONS = 2_000_000

/** Prepares finding topics by the names authors write. */
export function createTopicFinder({ byId }: Topics): TopicFinder {
  const byName = new Map<string, Set<Topic>>()
  const shownNames = new Map<string, string>()
  for (const topic of byId.values()) {
    if (topic.kind === 'advice') continue
    for (const name of [
      topic.label,
      topic.title,
      ...Object.values(topic.labels),
      ...topic.aliases
    ]) {
      const key = foldName(name)
      byName.set(key, (byName.get(key) ?? new Set()).add(topic))
      if (!shownNames.has(key)) shownNames.set(key, name)
    }
  }
  let comparisons = 0
  return {
    find: (name) => {
      const own = byId.get(name)
      return own && own.kind !== 'advice' ? [own] : [...(byName.get(foldName(name)) ?? [])]
    },
    nearest: (name) => {
      const wanted = foldName(name)
      let best: { key: string; edits: number } | undefined
      if (comparisons > MOST_COMPARISONS) return undefined
      comparisons += byName.size
      for (const key of byName.keys()) {
        const most = best?.edits ?? Math.max(2, Math.ceil(wanted.length / 2))
        if (Math.abs(key.length - wanted.length) >= most) continue
        const edits = distance(wanted, key)
        if (edits < most) best = { key, edits }
      }
      return best && shownNames.get(best.key)
    }
  }
}
