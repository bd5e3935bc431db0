import type { Place } from '../place.ts'

/** What was made of a text that could be read in more than one way. */
export type Verdict = 'split' | 'whole' | 'alias' | 'list' | 'note' | 'time' | 'resource'

/** Why, as a code; a terminal or page has the words. */
export type Reason =
  | 'enumeration'
  | 'slash'
  | 'joined'
  | 'shared-tail'
  | 'lexicon-name'
  | 'letters'
  | 'clauses'
  | 'no-name'
  | 'lists-names'
  | 'says-name'
  | 'same-concept'
  | 'abbreviation'
  | 'translation'
  | 'other-concept'
  | 'remark'
  | 'says-time'
  | 'says-resource'
  | 'states'
  | 'too-long'

/**
 * One decision about a composite, a bracket or a sentence: the words it was taken on, what came of them and why.
 * `subject` is the part that decided, where one did.
 */
export type Decision = Place & {
  text: string
  verdict: Verdict
  reason: Reason
  subject?: string
}
