import type { GraphColumns } from '../file/columns.ts'
import { listAt } from '../file/lists.ts'
import type { Route } from './find-route.ts'
import type { MetroLink } from './metro-question.ts'
import { createRules } from './rules.ts'

/** Stops beyond which only what the graph itself calls implied is left out: pairs cost one bit each. */
const MANY = 4000

/**
 * The links of a route's plan, by places in the list of its stops: the known ones given, then the steps. They are the
 * prerequisites that no longer way through the plan implies, and the spine. Sorted by both ends. Links × stops / 32.
 */
export function findMetroLinks(
  columns: GraphColumns,
  route: Route,
  known: readonly number[] = []
): MetroLink[] {
  const topics = [...known, ...route.steps.map(({ topic }) => topic)]
  const placeOf = new Map(topics.map((topic, place) => [topic, place]))
  const targets = topics.map(() => new Set<number>())
  const isFew = topics.length <= MANY
  const add = (edge: number, from = -1, to = -1) => {
    if (from >= 0 && from < to && (isFew || !columns.edges.redundant[edge])) targets[from]?.add(to)
  }
  for (const { topic, because } of route.steps)
    for (const { for: dependent, edge } of because)
      add(edge, placeOf.get(topic), placeOf.get(dependent))
  const rules = createRules(columns, new Set(known))
  for (const { topic } of route.steps)
    for (const edge of listAt(columns.incoming, topic)) {
      const from = placeOf.get(columns.edges.source[edge] ?? -1) ?? known.length
      if (from < known.length && rules.counts(edge)) add(edge, from, placeOf.get(topic))
    }
  const kept = isFew ? withoutImplied(targets) : targets
  const spine = new Set(spinePairs(route, placeOf).map(([from, to]) => `${from} ${to}`))
  for (const [from, to] of spinePairs(route, placeOf)) kept[from]?.add(to)
  return kept.flatMap((ends, from) =>
    [...ends].sort((a, b) => a - b).map((to) => ({ from, to, isSpine: spine.has(`${from} ${to}`) }))
  )
}

/** Without the targets that a longer way reaches too; every target comes after its source. */
function withoutImplied(targets: readonly ReadonlySet<number>[]): Set<number>[] {
  const words = Math.ceil(targets.length / 32)
  const reached = targets.map(() => new Uint32Array(words))
  const kept = targets.map(() => new Set<number>())
  for (let from = targets.length - 1; from >= 0; from--) {
    const own = reached[from] ?? new Uint32Array(words)
    for (const to of [...(targets[from] ?? [])].sort((a, b) => a - b)) {
      const word = to >>> 5
      const bit = 1 << (to & 31)
      if ((own[word] ?? 0) & bit) continue
      kept[from]?.add(to)
      reached[to]?.forEach((bits, i) => {
        own[i] = (own[i] ?? 0) | bits
      })
      own[word] = (own[word] ?? 0) | bit
    }
  }
  return kept
}

/** The spine's links between stops of the plan. */
function spinePairs({ spine }: Route, placeOf: ReadonlyMap<number, number>): [number, number][] {
  return spine.flatMap((topic, i): [number, number][] => {
    const [from, to] = [placeOf.get(spine[i - 1] ?? -1), placeOf.get(topic)]
    return from !== undefined && to !== undefined && from < to ? [[from, to]] : []
  })
}
