import type { Lists } from '../file/columns.ts'
import { listAt, listsByKey } from '../file/lists.ts'
import type { Constraints } from './constraints.ts'
import { countEntering } from './constraints.ts'

/** A prefix of a route: areas in the order they are entered, and what is still waiting for how many others. */
type Plan = { runs: number[]; waiting: Uint32Array; done: number }

/** Positions one plan may look at; keeps it within some milliseconds. */
const WORK = 100_000
const WIDEST = 64
const DONE = 0xffffffff

/**
 * The order in which a route visits areas, with few changes: `areas[i]` is the area (0…count−1) of position `i`.
 * A run takes all an area can give; an area that can be finished is visited at once, which is never worse.
 * Between others a beam search decides, exact while it is wide enough for every plan (about a dozen steps).
 * Undefined where the route is too long for even the narrowest beam.
 */
export function planAreaRuns(
  constraints: Constraints,
  areas: Uint32Array,
  count: number
): number[] | undefined {
  const members = listsByKey(areas, count)
  const size = areas.length
  const width = Math.min(WIDEST, Math.floor(WORK / (1 + size * count * count)))
  if (width < 1) return undefined
  let plans: Plan[] = [{ runs: [], waiting: countEntering(constraints), done: 0 }]
  for (;;) {
    const complete = plans.find((plan) => plan.done === size)
    if (complete) return complete.runs
    const next = plans.flatMap((plan) => continuations(constraints, areas, members, plan))
    if (next.length === 0) throw new Error('route/area-runs: expected an order, got a circle')
    plans = widest(next, width)
  }
}

function continuations(
  constraints: Constraints,
  areas: Uint32Array,
  members: Lists,
  plan: Plan
): Plan[] {
  const found: Plan[] = []
  for (let area = 0; area + 1 < members.starts.length; area++) {
    const positions = listAt(members, area)
    const ready: number[] = []
    let left = 0
    for (const position of positions) {
      if (plan.waiting[position] === 0) ready.push(position)
      if (plan.waiting[position] !== DONE) left++
    }
    if (ready.length === 0) continue
    const next = visitArea(constraints, areas, ready, plan)
    if (next.done - plan.done === left) return [next]
    found.push(next)
  }
  return found
}

/** Takes from an area all it can give, `ready` being what it can give at once. */
function visitArea(
  { after, leaving }: Constraints,
  areas: Uint32Array,
  ready: number[],
  plan: Plan
): Plan {
  const area = areas[ready[0] ?? 0] ?? 0
  const waiting = plan.waiting.slice()
  let done = plan.done
  for (let position = ready.pop(); position !== undefined; position = ready.pop()) {
    waiting[position] = DONE
    done++
    const end = leaving.starts[position + 1] ?? 0
    for (let i = leaving.starts[position] ?? 0; i < end; i++) {
      const later = after[leaving.values[i] ?? 0] ?? 0
      const left = (waiting[later] ?? 0) - 1
      waiting[later] = left
      if (left === 0 && areas[later] === area) ready.push(later)
    }
  }
  return { runs: [...plan.runs, area], waiting, done }
}

/** The plans that have come farthest, of equal ones the first; of plans that have come to the same point one. */
function widest(plans: Plan[], width: number): Plan[] {
  plans.sort((a, b) => b.done - a.done)
  const kept: Plan[] = []
  const seen = new Set<number>()
  for (const plan of plans) {
    if (kept.length === width) break
    const state = stateOf(plan)
    if (seen.has(state)) continue
    seen.add(state)
    kept.push(plan)
  }
  return kept
}

/** FNV-1a of what is waiting. NOTE: two plans that collide cost one plan, never a wrong order. */
function stateOf({ waiting }: Plan): number {
  return waiting.reduce((hash, count) => Math.imul(hash ^ count, 0x01000193), 0x811c9dc5)
}
