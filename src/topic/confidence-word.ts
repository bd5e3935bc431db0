import type { Evidence } from '../../graph/file/topic-graph.ts'

export type ConfidenceWord = 'stated' | 'lexicon' | 'strong' | 'likely' | 'suggested'

/**
 * How sure an edge is, as a word: who says so where someone does, else by confidence with the limits of
 * contracts.md, “Which edges count”.
 */
export function confidenceWord(confidence: number, evidence: readonly Evidence[]): ConfidenceWord {
  if (evidence.some(({ kind }) => kind === 'stated')) return 'stated'
  if (evidence.some(({ kind }) => kind === 'lexicon')) return 'lexicon'
  if (confidence >= 0.8) return 'strong'
  return confidence >= 0.5 ? 'likely' : 'suggested'
}
