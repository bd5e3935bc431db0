import type { Marking, State } from './state.ts'

/**
 * Marks topics as known, or takes their marks away; `marking` remembers what this changed. While a link's marks
 * hold, a mark joins the person's own too, for what one does oneself is never lost; but taken away from them is only
 * what was marked here: a link never costs anyone a mark they came with.
 */
export function markTopics(
  state: State,
  topics: readonly number[],
  isKnown: boolean,
  kind: Marking['kind']
): State {
  const { known, lent, markedHere } = state
  const named = [...new Set(topics)]
  const differ = (marks: ReadonlySet<number>) =>
    named.filter((topic) => marks.has(topic) !== isKnown)
  const ofOwn = differ(known)
  const own = lent && !isKnown ? ofOwn.filter((topic) => markedHere.has(topic)) : ofOwn
  const changed = { known: own, lent: lent ? differ(lent) : [] }
  const all = new Set([...changed.lent, ...changed.known])
  if (all.size === 0) return state
  const marking = { kind, topics: [...all], isKnown, changed }
  return { ...withChange(state, changed, isKnown), marking }
}

/** Marks what a topic needs together with it. */
export function markTogether(state: State, ancestors: readonly number[]): State {
  return markTopics(state, ancestors, true, 'together')
}

/** Marks what the answers to questions gave, as one change. */
export function markPlaced(state: State, topics: readonly number[]): State {
  return markTopics(state, topics, true, 'placed')
}

/** Takes back what the last change did, and nothing that was marked since, as by another tab. */
export function undoMarking(state: State): State {
  const { marking } = state
  if (!marking) return state
  return { ...withChange(state, marking.changed, !marking.isKnown), marking: null }
}

/** Says no more of the last change; it stays. */
export function passMarking(state: State): State {
  return state.marking ? { ...state, marking: null } : state
}

function withChange(state: State, changed: Marking['changed'], isKnown: boolean): State {
  const { known, lent, markedHere } = state
  return {
    ...state,
    known: withMarks(known, changed.known, isKnown),
    lent: lent && withMarks(lent, changed.lent, isKnown),
    markedHere: lent ? withMarks(markedHere, changed.known, isKnown) : markedHere
  }
}

function withMarks(
  marks: ReadonlySet<number>,
  topics: readonly number[],
  isMarked: boolean
): ReadonlySet<number> {
  if (topics.length === 0) return marks
  const changed = new Set(marks)
  for (const topic of topics)
    if (isMarked) changed.add(topic)
    else changed.delete(topic)
  return changed
}
