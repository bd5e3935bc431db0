import type { WordFrequencies } from './word-frequencies.ts'

/** What the repair may lean on: a frequency dictionary and names known from elsewhere. */
export type RepairKnowledge = { frequencies: WordFrequencies; vocabulary: readonly string[] }
