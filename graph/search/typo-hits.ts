import Fuse from 'fuse.js/basic'
import type { Hits } from './hits.ts'
import type { Query } from './query.ts'
import type { TypoCandidate } from './typo-index.ts'

/** The best a name with mistakes can have; what sounds alike stands above. */
const BEST = 0.24
/** What stands in the middle of a word has less than what begins with one. */
const IN_WORD = 0.48
/** How much of that the mistakes decide; the rest is Fuse's. */
const FOR_MISTAKES = 0.7

/** Ranks names with typing mistakes: few mistakes before many, then as Fuse.js has it; a fuller match before a part. */
export function rankTypos(candidates: readonly TypoCandidate[], { text }: Query, hits: Hits): void {
  const options = { keys: ['form'], includeScore: true, ignoreLocation: true, threshold: 1 }
  const likeness = new Map<TypoCandidate, number>()
  for (const { item, score = 1 } of new Fuse(candidates, options).search(text))
    likeness.set(item, 1 - score)
  for (const candidate of candidates) {
    const share = Math.min(1, text.length / candidate.form.length)
    if (candidate.mistakes === 0) {
      hits.add(candidate.topic, IN_WORD + 0.1 * share, 'inside')
      continue
    }
    const right = 1 - candidate.mistakes
    const like = FOR_MISTAKES * right + (1 - FOR_MISTAKES) * (likeness.get(candidate) ?? 0)
    hits.add(candidate.topic, BEST * like * (0.6 + 0.4 * share), 'fuzzy')
  }
}
