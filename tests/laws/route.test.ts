import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findFrontier } from '../../graph/route/find-frontier.ts'
import { bruteForceRoute, demandsOf, hoursOf, stepsOf } from './brute-force-route.ts'
import { randomRoute } from './random-route.ts'
import { routeOf } from './route-of.ts'

it('is the best closed set that trying all subsets finds, hours, steps and ids', () => {
  fc.assert(
    fc.property(randomRoute, (question) => {
      const { route, ids, idOf } = routeOf(question)
      const best = bruteForceRoute(question)
      expect(ids.slice().sort()).toEqual(best)
      const avoided = question.avoid.flatMap((id) => stepsOf(question.graph, id))
      expect(route.unavoidable.map(idOf)).toEqual(ids.filter((id) => avoided.includes(id)))
      expect(route.hours).toBe(hoursOf(question.graph, best))
      expect(route.isCheapest).toBe(true)
    }),
    { numRuns: 4000 }
  )
})

it('has no repeats, puts every step behind its direct prerequisites, and says why each step is there', () => {
  fc.assert(
    fc.property(randomRoute, (question) => {
      const { graph, known, targets, helpful } = question
      const { ids, route, idOf, columns } = routeOf(question)
      expect(new Set(ids).size).toBe(ids.length)
      graph.forEachEdge((_, { strength, confidence }, source, target) => {
        const counts = confidence >= 0.5 && (helpful || strength === 'required')
        if (counts && ids.includes(source) && ids.includes(target))
          expect(ids.indexOf(source)).toBeLessThan(ids.indexOf(target))
      })
      const wanted = targets.filter((id) => !known.includes(id)).flatMap((id) => stepsOf(graph, id))
      for (const { topic, because } of route.steps) {
        expect(because.length > 0 || wanted.includes(idOf(topic))).toBe(true)
        for (const reason of because) {
          expect(ids).toContain(idOf(reason.for))
          expect(columns.edges.target[reason.edge]).toBe(reason.for)
          expect(stepsOf(graph, idOf(columns.edges.source[reason.edge] ?? 0))).toContain(
            idOf(topic)
          )
        }
      }
    }),
    { numRuns: 1500 }
  )
})

it('never gets dearer, nor needs more that is to be avoided, when more is known', () => {
  fc.assert(
    fc.property(randomRoute, fc.array(fc.nat(11), { maxLength: 3 }), (question, more) => {
      const ids = question.graph.nodes()
      const known = [...question.known, ...more.map((number) => ids[number % ids.length] ?? '')]
      const before = routeOf(question).route
      const after = routeOf({ ...question, known }).route
      expect(after.unavoidable.length).toBeLessThanOrEqual(before.unavoidable.length)
      if (after.unavoidable.length === before.unavoidable.length)
        expect(after.hours).toBeLessThanOrEqual(before.hours)
    }),
    { numRuns: 1000 }
  )
})

it('never costs more than taking every way of every group', () => {
  fc.assert(
    fc.property(randomRoute, (random) => {
      const question = { ...random, avoid: [] }
      const { graph, targets } = question
      const known = new Set(question.known)
      const demands = demandsOf(graph, known, question.helpful)
      const closure = new Set<string>()
      const waiting = targets.filter((id) => !known.has(id)).flatMap((id) => stepsOf(graph, id))
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (known.has(id) || closure.has(id)) continue
        closure.add(id)
        waiting.push(
          ...demands.filter(({ topic }) => topic === id).flatMap(({ ways }) => ways.flat())
        )
      }
      expect(routeOf(question).route.hours).toBeLessThanOrEqual(hoursOf(graph, [...closure]))
    }),
    { numRuns: 500 }
  )
})

it('has a spine of edges that starts at the nearest known topic or at a step and ends in a target', () => {
  fc.assert(
    fc.property(randomRoute, (question) => {
      const { route, idOf, ids } = routeOf(question)
      const spine = route.spine.map(idOf)
      expect(spine.length > 0).toBe(ids.length > 0)
      spine.forEach((id, i) => {
        expect(ids.includes(id) || (i === 0 && question.known.includes(id))).toBe(true)
        if (i > 0) expect(question.graph.hasEdge(spine[i - 1], id)).toBe(true)
      })
    }),
    { numRuns: 1000 }
  )
})

it('starts with topics of the frontier', () => {
  fc.assert(
    fc.property(randomRoute, (question) => {
      const { route, columns, knownTopics } = routeOf(question)
      const frontier = findFrontier(columns, { known: knownTopics, helpful: question.helpful })
      for (const topic of frontier) expect(knownTopics.has(topic)).toBe(false)
      const hasContainer = question.graph.someEdge((_, __, source) => source.startsWith('k'))
      if (route.steps[0] && !hasContainer) expect(frontier).toContain(route.steps[0].topic)
    }),
    { numRuns: 500 }
  )
})
