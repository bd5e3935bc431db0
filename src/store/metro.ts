import type { GraphColumns } from '../../graph/file/columns.ts'
import { findMetroLinks } from '../../graph/route/metro-links.ts'
import type { MetroPlan } from '../../graph/route/metro-plan.ts'
import { planMetro } from '../../graph/route/metro-plan.ts'
import type { MetroLink, MetroStop } from '../../graph/route/metro-question.ts'
import type { MetroStrands } from '../../graph/route/metro-strands.ts'
import { findStrands } from '../../graph/route/metro-strands.ts'
import type { Route } from './answers.ts'
import { routePlan } from './route-plan.ts'
import { areaOf, hoursOf } from './topic-facts.ts'

export type { MetroPlan } from '../../graph/route/metro-plan.ts'
export type { MetroLink } from '../../graph/route/metro-question.ts'
export type { MetroStrands } from '../../graph/route/metro-strands.ts'

/** A stop of the drawn route; `number` is that of its step, 0 = known already. */
export type RouteStop = {
  topic: number
  number: number
  isReady: boolean
  isTarget: boolean
  isOnSpine: boolean
}

/** A mark of time: the hour at which it stands, and where weeks are counted its week from 1 and its first day. */
export type TimeMark = { hour: number; week: number | null; day: string | null }

/** A route as a metro plan: `stops`, `links` and `marks` by the places that the plan uses. */
export type RouteMetro = {
  stops: RouteStop[]
  links: MetroLink[]
  marks: TimeMark[]
  plan: MetroPlan
}

type MetroAsk = {
  /** Known topics to draw at the left; beyond `MOST_KNOWN` those that fewest steps need are left out. */
  known: readonly number[]
  targets: readonly number[]
  hoursPerWeek: number | null
  start: string | null
  /** Of a topic's label, in pixels. */
  sizeOf(topic: number): Pick<MetroStop, 'width' | 'height'>
}

const MOST_KNOWN = 24
const MARK_WIDTH = 68

/** Draws a route as a metro plan, what it starts from included. */
export function metroOfRoute(graph: GraphColumns, route: Route, ask: MetroAsk): RouteMetro {
  const known = knownToDraw(graph, route, ask)
  const topics = [...known, ...route.steps.map(({ topic }) => topic)]
  const links = findMetroLinks(graph, route, known)
  const marks = timeMarks(graph, route, ask)
  const plan = planMetro({
    stops: timedStops(graph, topics, known.length, ask.sizeOf),
    links,
    knownCount: known.length,
    marks: marks.map(({ hour }) => hour),
    markWidth: MARK_WIDTH
  })
  return { stops: markStops(topics, known.length, route, ask.targets), links, marks, plan }
}

/** The same from top to bottom, for a narrow screen: steps alone, their links, and the strands of the areas. */
export function strandsOfRoute(
  graph: GraphColumns,
  route: Route
): { stops: RouteStop[]; strands: MetroStrands } {
  const topics = route.steps.map(({ topic }) => topic)
  const links = findMetroLinks(graph, route)
  const lanes = topics.map((topic) => areaOf(graph, topic))
  return { stops: markStops(topics, 0, route, []), strands: findStrands(lanes, links) }
}

function knownToDraw(graph: GraphColumns, route: Route, { known, targets }: MetroAsk): number[] {
  const uses = new Map<number, number>()
  for (const { from } of findMetroLinks(graph, route, known)) {
    const topic = known[from]
    if (topic !== undefined) uses.set(topic, (uses.get(topic) ?? 0) + 1)
  }
  const must = new Set([...targets, ...route.spine.slice(0, 1)])
  const most = [...uses.keys()]
    .sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0))
    .slice(0, MOST_KNOWN)
  return known.filter((topic) => must.has(topic) || most.includes(topic))
}

function timedStops(
  graph: GraphColumns,
  topics: readonly number[],
  knownCount: number,
  sizeOf: MetroAsk['sizeOf']
): MetroStop[] {
  let hour = 0
  return topics.map((topic, place) => {
    const startHour = hour
    if (place >= knownCount) hour += hoursOf(graph, topic) ?? 1
    return { lane: areaOf(graph, topic), ...sizeOf(topic), startHour, endHour: hour }
  })
}

/** The beginnings of weeks, or round hours. */
function timeMarks(graph: GraphColumns, route: Route, ask: MetroAsk): TimeMark[] {
  const planned = routePlan(graph, route, ask)
  if (!planned) return hourMarks(route.hours)
  let hour = 0
  return planned.weeks.slice(0, MOST_MARKS).map(({ week, hours, starts }) => {
    const begins = hour
    hour += hours
    return { hour: begins, week, day: starts ?? null }
  })
}

const MOST_MARKS = 1000

function hourMarks(hours: number): TimeMark[] {
  const apart = [2, 5, 10, 20, 50, 100].find((one) => hours / one <= 10) ?? Math.ceil(hours / 10)
  const count = Math.max(1, Math.ceil(hours / apart))
  return Array.from({ length: count }, (_, i) => ({ hour: i * apart, week: null, day: null }))
}

function markStops(
  topics: readonly number[],
  knownCount: number,
  route: Route,
  targets: readonly number[]
): RouteStop[] {
  const waiting = new Set(route.steps.flatMap(({ because }) => because.map((one) => one.for)))
  const isNeeded = new Set(
    route.steps.filter(({ because }) => because.length > 0).map(({ topic }) => topic)
  )
  const spine = new Set(route.spine)
  return topics.map((topic, place) => {
    const isStep = place >= knownCount
    return {
      topic,
      number: isStep ? place - knownCount + 1 : 0,
      isReady: isStep && !waiting.has(topic),
      isTarget: isStep ? !isNeeded.has(topic) : targets.includes(topic),
      isOnSpine: spine.has(topic)
    }
  })
}
