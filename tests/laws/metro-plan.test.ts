import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnsFromGraph } from '../../graph/file/columns-from-graph.ts'
import { findRoute } from '../../graph/route/find-route.ts'
import { costOfOrder, orderLanes } from '../../graph/route/metro-lanes.ts'
import { findMetroLinks } from '../../graph/route/metro-links.ts'
import { findNets } from '../../graph/route/metro-nets.ts'
import type { MetroPlan } from '../../graph/route/metro-plan.ts'
import { planMetro } from '../../graph/route/metro-plan.ts'
import type { MetroQuestion } from '../../graph/route/metro-question.ts'
import { STOP_RADIUS } from '../../graph/route/metro-question.ts'
import { assignRows } from '../../graph/route/metro-rows.ts'
import { findSpans } from '../../graph/route/metro-spans.ts'
import { buildGraph } from '../build-graph.ts'

const stop = fc.record({
  lane: fc.nat(5),
  width: fc.constantFrom(0, 12, 40, 72, 110),
  height: fc.constantFrom(15, 30, 45),
  hours: fc.constantFrom(0, 0.5, 1, 2, 10, 40)
})

/** Up to sixty stops in six lanes, with up to two links a stop, a spine, known ones and weeks. */
const randomPlan: fc.Arbitrary<MetroQuestion> = fc
  .record({
    stops: fc.array(stop, { minLength: 1, maxLength: 60 }),
    ends: fc.array(fc.tuple(fc.nat(59), fc.nat(59), fc.boolean()), { maxLength: 120 }),
    known: fc.nat(6),
    perWeek: fc.constantFrom(1, 4, 8)
  })
  .map(({ stops, ends, known, perWeek }) => {
    const knownCount = Math.min(known, stops.length - 1)
    let hour = 0
    const timed = stops.map(({ hours, ...rest }, place) => {
      const startHour = hour
      if (place >= knownCount) hour += hours
      return { ...rest, startHour, endHour: hour }
    })
    const pairs = new Map<string, MetroQuestion['links'][number]>()
    for (const [a, b, isSpine] of ends) {
      const [from, to] = [Math.min(a, b) % stops.length, Math.max(a, b) % stops.length]
      if (from < to) pairs.set(`${from} ${to}`, { from, to, isSpine })
    }
    const weeks = Math.min(60, Math.max(1, Math.ceil(hour / perWeek)))
    const marks = Array.from({ length: weeks }, (_, i) => i * perWeek)
    return { stops: timed, links: [...pairs.values()], knownCount, marks, markWidth: 60 }
  })

it('keeps stops and labels apart, time running right, and every line on its way, on random plans', () => {
  fc.assert(
    fc.property(randomPlan, (question) => checkPlan(question, planMetro(question))),
    { numRuns: 300 }
  )
})

it('draws no more crossings than with the lanes in the order of their first stops', () => {
  fc.assert(
    fc.property(randomPlan, (question) => {
      const plain = [...new Set(question.stops.map(({ lane }) => lane))]
      const { crossings } = planMetro({ ...question, lanes: plain })
      expect(planMetro(question).crossings).toBeLessThanOrEqual(crossings)
    }),
    { numRuns: 150 }
  )
})

it('orders more lanes than it can weigh at least as well as their first stops do', () => {
  fc.assert(
    fc.property(randomPlan, (asked) => {
      const stops = asked.stops.map((one, i) => ({ ...one, lane: (one.lane * 3 + i) % 13 }))
      const question = { ...asked, stops }
      const { runs, trunks } = findSpans(question, findNets(question, assignRows(question)))
      const plain = [...new Set(stops.map(({ lane }) => lane))]
      const order = orderLanes(plain, runs, trunks)
      expect([...order].sort()).toEqual([...plain].sort())
      const [found, before] = [order, plain].map((one) => costOfOrder(one, plain, runs, trunks))
      expect(found).toBeLessThanOrEqual(before ?? 0)
    }),
    { numRuns: 60 }
  )
})

it('orders up to five lanes as well as the best of all orders', () => {
  fc.assert(
    fc.property(randomPlan, (asked) => {
      const stops = asked.stops.map((one) => ({ ...one, lane: one.lane % 5 }))
      const question = { ...asked, stops }
      const { runs, trunks } = findSpans(question, findNets(question, assignRows(question)))
      const plain = [...new Set(stops.map(({ lane }) => lane))]
      const costs = ordersOf(plain).map((order) => costOfOrder(order, plain, runs, trunks))
      const found = costOfOrder(orderLanes(plain, runs, trunks), plain, runs, trunks)
      expect(found).toBe(Math.min(...costs))
    }),
    { numRuns: 60 }
  )
})

const NAMES = Array.from({ length: 40 }, (_, i) => `t${String(i).padStart(2, '0')}`)
const randomGraph = fc.record({
  areas: fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 40, maxLength: 40 }),
  links: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { minLength: 40, maxLength: 90 }),
  known: fc.uniqueArray(fc.nat(38), { maxLength: 6 })
})

it('draws the routes of sixty random graphs', () => {
  fc.assert(
    fc.property(randomGraph, ({ areas, links, known }) => {
      const edges = new Set(
        links
          .filter(([a, b]) => a !== b)
          .map(([a, b]) => `${NAMES[Math.min(a, b)]} → ${NAMES[Math.max(a, b)]}`)
      )
      const parents = NAMES.map(
        (name, i) => [name, { parent: areas[i] ?? 'A', hours: i % 7 }] as const
      )
      const graph = buildGraph([...edges].join(';'), Object.fromEntries(parents))
      const { columns } = columnsFromGraph({ graph })
      const topicOf = (place: number) => columns.topicById(NAMES[place] ?? '')
      const marked = known.map(topicOf)
      const targets = [topicOf(39), topicOf(38)].filter((topic) => !marked.includes(topic))
      const route = findRoute(columns, { targets, known: new Set(marked) })
      const topics = [...marked, ...route.steps.map(({ topic }) => topic)]
      const question: MetroQuestion = {
        stops: topics.map((topic, i) => ({
          lane: columns.topics.area[topic] ?? 0,
          width: 60,
          height: 19,
          startHour: Math.max(0, i - marked.length),
          endHour: Math.max(0, i - marked.length + 1)
        })),
        links: findMetroLinks(columns, route, marked),
        knownCount: marked.length,
        marks: [0],
        markWidth: 60
      }
      checkPlan(question, planMetro(question))
    }),
    { numRuns: 60 }
  )
})

function checkPlan(question: MetroQuestion, plan: MetroPlan): void {
  const boxes = plan.stops.map(({ x, y }, i) => boxOf(question.stops[i], x, y))
  const faults = [
    ...faultsOfStops(question, plan, boxes),
    ...faultsOfMarks(question, plan),
    ...faultsOfLines(question, plan, boxes)
  ]
  expect(faults).toEqual([])
}

function faultsOfStops({ stops }: MetroQuestion, plan: MetroPlan, boxes: Box[]): string[] {
  const faults: string[] = []
  boxes.forEach((box, i) => {
    if (boxes.some((other, j) => j > i && overlap(box, other, 0))) faults.push(`${i} overlaps`)
    if (i > 0 && !((plan.stops[i]?.x ?? 0) > (plan.stops[i - 1]?.x ?? 0)))
      faults.push(`${i} runs back`)
    if (!(box.left >= 0 && box.right <= plan.width)) faults.push(`${i} is outside`)
    const band = plan.lanes.find((one) => one.lane === stops[i]?.lane)
    if (!band || box.top < band.top || box.bottom > band.bottom) faults.push(`${i} is off its lane`)
  })
  return faults
}

function faultsOfMarks({ stops, marks, knownCount, markWidth }: MetroQuestion, plan: MetroPlan) {
  return plan.marks.flatMap((x, i) => {
    const hour = marks[i] ?? Number.NaN
    const isNear = i > 0 && x - (plan.marks[i - 1] ?? 0) < markWidth - 1e-6
    const isWrong = stops.some(({ startHour, endHour }, place) => {
      const at = plan.stops[place]?.x ?? Number.NaN
      if (place < knownCount) return at > x
      return startHour < hour ? at > x : endHour > hour && at < x
    })
    return isNear || isWrong ? [`mark ${i}`] : []
  })
}

function faultsOfLines({ links }: MetroQuestion, plan: MetroPlan, boxes: Box[]): string[] {
  const faults: string[] = []
  const legs = plan.lines.flatMap((points, i) => {
    const { from = 0, to = 0 } = links[i] ?? {}
    const [start, end] = [plan.stops[from], plan.stops[to]]
    const joined = [points[0], points.at(-1)].flat().join(' ')
    if (joined !== `${start?.x} ${start?.y} ${end?.x} ${end?.y}`)
      faults.push(`line ${i} does not join`)
    return points.slice(1).map(([x, y], leg) => {
      const [left, beforeY] = points[leg] ?? [0, 0]
      if ((x !== left && y !== beforeY) || x < left) faults.push(`line ${i} bends`)
      return {
        from,
        to,
        box: { left, right: x, top: Math.min(y, beforeY), bottom: Math.max(y, beforeY) }
      }
    })
  })
  legs.forEach((leg, i) => {
    const { from, to, box } = leg
    const isMet = boxes.some(
      (other, stop) => stop !== from && stop !== to && overlap(box, other, 1)
    )
    if (isMet) faults.push(`${from} → ${to} meets a stop`)
    const isDouble = legs.some(
      (other, j) => j > i && !shareEnd(leg, other) && runTogether(box, other.box)
    )
    if (isDouble) faults.push(`${from} → ${to} lies on another line`)
  })
  return faults
}

type Box = { left: number; right: number; top: number; bottom: number }
type Leg = { from: number; to: number; box: Box }

function boxOf(size: { width: number; height: number } | undefined, x: number, y: number): Box {
  const half = Math.max(STOP_RADIUS, (size?.width ?? 0) / 2)
  return {
    left: x - half,
    right: x + half,
    top: y - STOP_RADIUS,
    bottom: y + STOP_RADIUS + (size?.height ?? 0)
  }
}

function overlap(a: Box, b: Box, room: number): boolean {
  const isAside = a.right + room <= b.left || b.right + room <= a.left
  return !isAside && a.bottom + room > b.top && b.bottom + room > a.top
}

function shareEnd(a: Leg, b: Leg): boolean {
  return a.from === b.from || a.to === b.to || a.from === b.to || a.to === b.from
}

/** Whether two legs lie on one line for more than a point. */
function runTogether(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return (
    (across > 1e-6 && down === 0 && a.top === a.bottom && b.top === b.bottom) ||
    (down > 1e-6 && across === 0 && a.left === a.right && b.left === b.right)
  )
}

function ordersOf(lanes: readonly number[]): number[][] {
  if (lanes.length < 2) return [[...lanes]]
  return lanes.flatMap((lane) =>
    ordersOf(lanes.filter((other) => other !== lane)).map((rest) => [lane, ...rest])
  )
}
