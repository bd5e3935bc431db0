/**
 * How sure each kind of evidence is, alone. A title inside a title was right 8–9 times of 10 on labelled outlines
 * of other fields; the lexicon's entries are written and tested by hand; an application needs its method about
 * as often as it merely profits from it.
 */
export const CONFIDENCE = {
  stated: 0.99,
  statedHelpful: 0.9,
  lexicon: 0.95,
  lexiconHelpful: 0.8,
  /** A lexicon chain through concepts that no outline names. */
  lexiconChain: 0.9,
  name: 0.85,
  applies: 0.6
} as const

/** From here on, evidence alone makes an edge required. */
export const REQUIRED_FROM = 0.8
