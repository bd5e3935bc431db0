/**
 * How sure each kind of evidence is, alone. Measured on four outlines of other fields with labelled prerequisites
 * (`npm run bench:graph`), each kind with all others left out; the share is of the labelled pairs it joins directly.
 */
export const CONFIDENCE = {
  /** The author's word. */
  stated: 0.99,
  statedHelpful: 0.9,
  /** Entries are written and tested by hand. */
  lexicon: 0.95,
  lexiconHelpful: 0.8,
  /** A lexicon chain through concepts that no outline names. */
  lexiconChain: 0.9,
  /** The whole name inside another: right 8–9 times of 10. */
  name: 0.85,
  /** The name is that of a group whose members would all have to come first. */
  nameOfGroup: 0.7,
  /** One of several names that a title joins, or a name that the title introduces: right wherever labelled, but few. */
  nameOfPart: 0.6,
  /** Introduction to X, X, Advanced X. */
  level: 0.7,
  /** An application needs its method about as often as it merely profits from it. */
  applies: 0.6,
  /** What stands under B names A, and what stands under A does not name B. */
  mention: 0.55,
  /** A group that is something to learn, before its members: right in 2–4 of 5. */
  parent: 0.55,
  /** Parts of one series by a word (Part A, Part B), by a number alone, by a common title before a colon. */
  series: 0.85,
  numbered: 0.6,
  titled: 0.55,
  /** Neighbours among lessons: right 9 times of 10 in a book of lessons, 1–3 of 10 among other siblings. */
  run: 0.55,
  /** Other outlines come to A first, too: direction is no proof of need. */
  votes: 0.2,
  /** Several outlines list A right before B or somewhere before it, none the other way: an order to suggest. */
  suggested: 0.4
} as const

/** From here on, evidence alone makes an edge required. */
export const REQUIRED_FROM = 0.8

/** What is left of inferred evidence where more outlines come to B first than to A. */
export const OUTVOTED = 0.6
