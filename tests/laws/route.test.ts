import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnsFromGraph } from '../../graph/file/columns-from-graph.ts'
import { findFrontier } from '../../graph/route/find-frontier.ts'
import { findRoute } from '../../graph/route/find-route.ts'
import { bruteForceRoute, demandsOf, hoursOf, stepsOf } from './brute-force-route.ts'
import type { RandomRoute } from './random-route.ts'
import { randomRoute } from './random-route.ts'

function routeOf({ graph, targets, known, helpful }: RandomRoute) {
  const { columns } = columnsFromGraph({ graph })
  const knownTopics = new Set(known.map(columns.topicById))
  const route = findRoute(columns, {
    targets: targets.map(columns.topicById),
    known: knownTopics,
    helpful
  })
  const idOf = (topic: number) => columns.text(columns.topics.id[topic] ?? 0)
  return { columns, knownTopics, route, idOf, ids: route.steps.map(({ topic }) => idOf(topic)) }
}

it('is the best closed set that trying all subsets finds, hours, steps and ids', () => {
  fc.assert(
    fc.property(randomRoute, (question) => {
      const { route, ids } = routeOf(question)
      const best = bruteForceRoute(question)
      expect(ids.slice().sort()).toEqual(best)
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

it('never costs more than taking every way of every group', () => {
  fc.assert(
    fc.property(randomRoute, (question) => {
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
