import { chooseWays } from './choose-ways.ts'
import type { Draft } from './draft.ts'
import { createDraft, createNeedsReader, extend, isSettled } from './draft.ts'
import { findInterlocking } from './interlocking.ts'
import type { Rules } from './rules.ts'

/** Topics one call may visit while it weighs either/or groups: a few tens of milliseconds. */
const BUDGET = 1_000_000

/**
 * The set of least hours that holds the seeds and is closed under counting edges, known topics apart.
 * `isCheapest` is false only where so many either/or groups interlock that the search was cut off.
 * Linear where no group asks for a choice.
 */
export function findCheapestSet(
  rules: Rules,
  seeds: readonly number[],
  budget = BUDGET
): { draft: Draft; isCheapest: boolean } {
  const draft = createDraft(rules.columns)
  const needsOf = createNeedsReader(rules)
  extend(rules, needsOf, draft, seeds)
  const open = draft.choices.filter((choice) => !isSettled(choice, draft))
  draft.choices.length = 0
  let isCheapest = true
  for (const part of findInterlocking(rules, needsOf, draft, open)) {
    const left = Math.max(0, budget - draft.visited)
    isCheapest = chooseWays(rules, needsOf, draft, part, left) && isCheapest
  }
  return { draft, isCheapest }
}
