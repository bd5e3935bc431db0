import type { Place } from '../place.ts'

/**
 * Why an item is part of a topic, surest first: the author states it; its folded title is the lexicon's name (`lexicon`),
 * or that of other items (`name`); the lexicon's name stands in its bracket (`lexicon-bracket`) or within words of
 * decoration (`decoration`: GPT 架构理解); a bracket elsewhere teaches that two names are one (`bracket`); one slip of the
 * keyboard parts it from a name that counts (`near-spelling`); it is a generic title of its section (`section`).
 */
export type MergeReason =
  | 'stated'
  | 'lexicon'
  | 'name'
  | 'lexicon-bracket'
  | 'decoration'
  | 'bracket'
  | 'near-spelling'
  | 'section'

/** One union: the item's title at its place, the name that joins it to others, and why. */
export type Merge = Place & { title: string; path: string[]; name: string; reason: MergeReason }
