import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Route } from '../../graph/route/find-route.ts'

/** What comes before what in a route, by place: the reasons of its steps. */
export function pairsOf({ steps }: Route): [number, number][] {
  const placeByTopic = new Map(steps.map(({ topic }, place) => [topic, place]))
  return steps.flatMap(({ because }, place) =>
    because.map((reason): [number, number] => [place, placeByTopic.get(reason.for) ?? 0])
  )
}

/** How often a list of topics changes area. */
export function areaChanges({ topics }: GraphColumns, list: readonly number[]): number {
  const areas = list.map((topic) => topics.area[topic])
  return areas.filter((area, i) => i > 0 && area !== areas[i - 1]).length
}

/** Always the smallest number of all that may come next. */
export function plainOrder(route: Route): number[] {
  const pairs = pairsOf(route)
  const placed = new Set<number>()
  const topicAt = (place: number) => route.steps[place]?.topic ?? 0
  const left = new Set([...route.steps.keys()].sort((a, b) => topicAt(a) - topicAt(b)))
  while (left.size > 0) {
    const next = [...left].find((place) => pairs.every(([a, b]) => b !== place || placed.has(a)))
    if (next === undefined) throw new Error('route-orders: expected an order, got a circle')
    left.delete(next)
    placed.add(next)
  }
  return Array.from(placed, topicAt)
}

/** Mean hours between the end of a step and the start of the first step that needs it. */
export function staleness({ topics }: GraphColumns, route: Route): number {
  const hoursAt = (place: number) => {
    const hours = topics.hours[route.steps[place]?.topic ?? 0] ?? Number.NaN
    return Number.isNaN(hours) ? 1 : hours
  }
  const firstByPlace = new Map<number, number>()
  for (const [before, after] of pairsOf(route))
    firstByPlace.set(before, Math.min(after, firstByPlace.get(before) ?? after))
  const waits = Array.from(firstByPlace, ([before, after]) => {
    let hours = 0
    for (let place = before + 1; place < after; place++) hours += hoursAt(place)
    return hours
  })
  return waits.reduce((sum, hours) => sum + hours, 0) / Math.max(1, waits.length)
}
