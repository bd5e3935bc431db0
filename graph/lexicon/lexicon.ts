import type { Bilingual } from '../file/topic-graph.ts'

/** A prerequisite a lexicon entry names, with what of it is used. */
export type LexiconNeed = { id: string; reason: Bilingual }

/**
 * One concept of a field. `zh` and `en` count only below one of `in` (areas or concepts) where that is given;
 * `aliases` count anywhere. `needs` holds groups: one member = needed, several = one is enough.
 */
export type Concept = {
  id: string
  area: string
  zh: string
  en: string
  aliases: string[]
  in: string[]
  hours: [low: number, typical: number, high: number] | undefined
  definition: Bilingual | undefined
  needs: LexiconNeed[][]
  helps: LexiconNeed[]
}

export type LexiconArea = { id: string; zh: string; en: string; aliases: string[] }

/** The concepts of one or more fields, and the areas they fall into. */
export type Lexicon = {
  areas: ReadonlyMap<string, LexiconArea>
  concepts: ReadonlyMap<string, Concept>
}

/** A lexicon that knows nothing. */
export const EMPTY_LEXICON: Lexicon = { areas: new Map(), concepts: new Map() }
