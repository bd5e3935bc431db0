import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Topics } from '../topics/topic.ts'
import { createReach, type Reach } from './lexicon-reach.ts'
import { indexNames, type NameIndex } from './name-index.ts'
import { createTeachingOrder, type TeachingOrder } from './teaching-order.ts'

/** What every kind of evidence is looked for in. */
export type Ground = {
  topics: Topics
  lexicon: Lexicon
  names: NameIndex
  reach: Reach
  teaching: TeachingOrder
}

/** Prepares the look-ups that several kinds of evidence share. */
export function createGround(topics: Topics, lexicon: Lexicon): Ground {
  const teaching = createTeachingOrder(topics)
  return {
    topics,
    lexicon,
    names: indexNames(topics, lexicon, teaching),
    reach: createReach(lexicon),
    teaching
  }
}
