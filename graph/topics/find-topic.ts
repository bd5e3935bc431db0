import { distance } from 'fastest-levenshtein'
import { foldName } from './fold-name.ts'
import type { Topic, Topics } from './topic.ts'

export type TopicFinder = {
  /** All topics a name can mean: by id, else by label, title or alias. Advice is never meant. */
  find(name: string): Topic[]
  /** The known name nearest in spelling, if any is near. */
  nearest(name: string): string | undefined
}

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
  return {
    find: (name) => {
      const own = byId.get(name)
      return own && own.kind !== 'advice' ? [own] : [...(byName.get(foldName(name)) ?? [])]
    },
    nearest: (name) => {
      const wanted = foldName(name)
      let best: { key: string; edits: number } | undefined
      for (const key of byName.keys()) {
        const edits = distance(wanted, key)
        if (edits < (best?.edits ?? Math.max(2, Math.ceil(wanted.length / 2))))
          best = { key, edits }
      }
      return best && shownNames.get(best.key)
    }
  }
}
