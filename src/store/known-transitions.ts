import type { Marking, State } from './state.ts'
import { knownTopics } from './state.ts'

/**
 * Marks topics as known, or takes their marks away; `marking` remembers those this changed. The person's own
 * marks always follow, also while a link's marks hold: what one does oneself is never lost.
 */
export function markTopics(
  state: State,
  topics: readonly number[],
  isKnown: boolean,
  kind: Marking['kind']
): State {
  const holding = knownTopics(state)
  const changed = [...new Set(topics)].filter((topic) => holding.has(topic) !== isKnown)
  if (changed.length === 0) return state
  const { known, lent } = state
  return {
    ...state,
    known: withMarks(known, changed, isKnown),
    lent: lent && withMarks(lent, changed, isKnown),
    marking: { kind, topics: changed, isKnown, before: { known, lent } }
  }
}

/** Marks what a topic needs together with it. */
export function markTogether(state: State, ancestors: readonly number[]): State {
  return markTopics(state, ancestors, true, 'together')
}

/** Marks what the answers to questions gave, as one change. */
export function markPlaced(state: State, topics: readonly number[]): State {
  return markTopics(state, topics, true, 'placed')
}

/** Gives the topics of the last change the marks they had; others, changed since by another tab, stay. */
export function undoMarking(state: State): State {
  const { marking, known, lent } = state
  if (!marking) return state
  const { topics, before } = marking
  return {
    ...state,
    known: withMarksOf(known, topics, before.known),
    lent: lent && before.lent ? withMarksOf(lent, topics, before.lent) : lent,
    marking: null
  }
}

/** Says no more of the last change; it stays. */
export function passMarking(state: State): State {
  return state.marking ? { ...state, marking: null } : state
}

function withMarks(
  marks: ReadonlySet<number>,
  topics: readonly number[],
  isMarked: boolean
): ReadonlySet<number> {
  const changed = new Set(marks)
  for (const topic of topics)
    if (isMarked) changed.add(topic)
    else changed.delete(topic)
  return changed
}

function withMarksOf(
  marks: ReadonlySet<number>,
  topics: readonly number[],
  before: ReadonlySet<number>
): ReadonlySet<number> {
  const had = topics.filter((topic) => before.has(topic))
  const lacked = topics.filter((topic) => !before.has(topic))
  return withMarks(withMarks(marks, had, true), lacked, false)
}
