import type { Choice, Cost, Draft, Mark, NeedsOf } from './draft.ts'
import { extend, isSettled, markOf, rewind } from './draft.ts'
import type { Rules } from './rules.ts'

type Way = Cost & { way: readonly number[] }
/** A choice being tried: its ways, cheapest first, and the one to try next. */
type Frame = { mark: Mark; ways: Way[]; next: number; firstOpen: number }
type Best = Cost & { added: number[] }

/**
 * Settles interlocking choices at the least cost and extends the draft by the winner: branch and bound, depth first,
 * cheapest way first. Bound: the cost so far plus the dearest of what the open choices cost at least, one by one.
 * Cost is avoided topics, hours, steps, in this order; ties go to the set with the smallest topic number that the other lacks.
 * Exact unless `budget` visited topics are used up; then the best set found so far stands (the first one found is the
 * greedy one), never dearer than taking every way. Returns whether the search was exhausted.
 */
export function chooseWays(
  rules: Rules,
  needsOf: NeedsOf,
  draft: Draft,
  choices: readonly Choice[],
  budget: number
): boolean {
  const start = markOf(draft)
  const stopAt = draft.visited + budget
  const stack: Frame[] = []
  let best: Best | undefined
  for (const choice of choices) draft.choices.push(choice)

  const enter = (firstOpen: number) => {
    const isSpent = draft.visited >= stopAt
    const open = hardestChoice(rules, needsOf, draft, { firstOpen, isSpent })
    if (!open) {
      const found = {
        ...costOf(draft),
        added: draft.steps.slice(start.steps).sort((a, b) => a - b)
      }
      if (!best || isBetter(found, best)) best = found
    } else if (!best || compareCost(addCost(costOf(draft), open.atLeast), best) <= 0)
      stack.push({ mark: markOf(draft), ways: open.ways, next: 0, firstOpen: open.firstOpen })
  }

  enter(start.choices)
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    rewind(draft, frame.mark)
    const way = frame.ways[frame.next++]
    const isSpent = best !== undefined && draft.visited >= stopAt
    if (!way || isSpent) stack.pop()
    else if (!best || compareCost(addCost(costOf(draft), way), best) <= 0) {
      extend(rules, needsOf, draft, way.way)
      enter(frame.firstOpen)
    }
  }
  const isExhausted = draft.visited < stopAt
  rewind(draft, start)
  if (!best) throw new Error('route/choose-ways: expected a way for every choice, got none')
  extend(rules, needsOf, draft, best.added)
  draft.choices.length = start.choices
  return isExhausted
}

/**
 * The open choice that costs most even at its cheapest, ways sorted; undefined where all are settled.
 * Once the budget is spent, simply the first open one: then each choice is weighed once.
 */
function hardestChoice(
  rules: Rules,
  needsOf: NeedsOf,
  draft: Draft,
  search: { firstOpen: number; isSpent: boolean }
) {
  let hardest: { atLeast: Cost; ways: Way[]; firstOpen: number } | undefined
  const end = draft.choices.length
  let firstOpen = -1
  for (let i = search.firstOpen; i < end; i++) {
    const choice = draft.choices[i]
    if (!choice || isSettled(choice, draft)) continue
    if (firstOpen < 0) firstOpen = i
    const ways = choice.ways.map((way) => tryWay(rules, needsOf, draft, way)).sort(compareCost)
    const atLeast = ways[0]
    if (atLeast && (!hardest || compareCost(atLeast, hardest.atLeast) > 0))
      hardest = { atLeast, ways, firstOpen }
    if (search.isSpent) break
  }
  return hardest
}

/** What a way would add to the draft, its own choices not yet counted. */
function tryWay(rules: Rules, needsOf: NeedsOf, draft: Draft, way: readonly number[]): Way {
  const mark = markOf(draft)
  extend(rules, needsOf, draft, way)
  const { avoided, hours } = draft
  const added = draft.steps.length
  rewind(draft, mark)
  return {
    avoided: avoided - mark.avoided,
    hours: hours - mark.hours,
    steps: added - mark.steps,
    way
  }
}

function costOf({ avoided, hours, steps }: Draft): Cost {
  return { avoided, hours, steps: steps.length }
}

function addCost(a: Cost, b: Cost): Cost {
  return {
    avoided: a.avoided + b.avoided,
    hours: a.hours + b.hours,
    steps: a.steps + b.steps
  }
}

function compareCost(a: Cost, b: Cost): number {
  return a.avoided - b.avoided || a.hours - b.hours || a.steps - b.steps
}

function isBetter(a: Best, b: Best): boolean {
  const order = compareCost(a, b)
  if (order !== 0) return order < 0
  const differs = a.added.findIndex((topic, i) => topic !== b.added[i])
  return (a.added[differs] ?? 0) < (b.added[differs] ?? 0)
}
