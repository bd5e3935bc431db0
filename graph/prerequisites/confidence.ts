/**
 * How sure each kind of evidence is, alone. Behind each: how often it was right where it joined a labelled pair by an
 * edge, over four outlines of other fields (no lexicon) and two sets of own pairs about the default outlines (no lexicon,
 * with lexicon), as `npm run bench:graph` counts. Labelled pairs are picked by people who had a relation in mind, so that
 * these shares flatter; the constants stay below them, the more so where only one or two outlines speak.
 */
export const CONFIDENCE = {
  /** The author's word. */
  stated: 0.99,
  statedHelpful: 0.9,
  /** With lexicon 201 of 214. */
  lexicon: 0.95,
  lexiconHelpful: 0.8,
  /** A lexicon chain through concepts that no outline names: one more entry to be wrong in. */
  lexiconChain: 0.9,
  /** The whole name inside another, all bearings together: 59 of 60; 8–9 of 10 in other people's counts. */
  name: 0.85,
  /** The name is that of a group: its members would all have to come first. */
  nameOfGroup: 0.7,
  /** One of several names that a title joins, or a name that the title introduces. */
  nameOfPart: 0.6,
  /** Introduction to X, X, Advanced X: too few to count. */
  level: 0.7,
  /** An application needs its method about as often as it merely profits from it: too few to count. */
  applies: 0.6,
  /** What stands under B names A, and what stands under A does not name B: too few to count. */
  mention: 0.55,
  /** A group that is something to learn, before its members: 30 of 32, but 8 of 10 where every group counts. */
  parent: 0.55,
  /** Parts of one series by a word (Part A, Part B), by a number alone, by a common title before a colon: 11 of 11. */
  series: 0.85,
  numbered: 0.6,
  titled: 0.55,
  /** Neighbours among lessons: 39 of 39 in one book; among siblings of other books 1–3 of 10. */
  run: 0.55,
  /** Another outline comes to A first, too: direction is no proof of need. */
  votes: 0.2,
  /** Two outlines list A before B, none the other way, nothing else joins them: 22 of 75. */
  suggested: 0.3
} as const

/** From here on, evidence alone makes an edge required. */
export const REQUIRED_FROM = 0.8

/**
 * What is left of inferred evidence where more outlines come to B first than to A. At .5 both labelled pairs it touched
 * (Rotations before Rotation Symmetry) were lost; a name alone stays above .5 so.
 */
export const OUTVOTED = 0.6
