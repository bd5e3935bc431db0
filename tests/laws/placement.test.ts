import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findMissingAncestors } from '../../graph/route/missing-ancestors.ts'
import type { PlacementAnswer } from '../../graph/route/placement.ts'
import { findPlacement } from '../../graph/route/placement.ts'
import { runs } from './check-law.ts'
import { randomRoute } from './random-route.ts'
import { routeOf } from './route-of.ts'

it('marks nothing that a truthful learner does not know, and all that they know where nothing is left open', () => {
  fc.assert(
    fc.property(randomRoute, fc.array(fc.nat(9), { maxLength: 4 }), (question, seeds) => {
      const { columns, asked, route, knownTopics } = routeOf(question)
      const steps = route.steps.map(({ topic }) => topic)
      const chosen = seeds.flatMap((number) => steps[number] ?? [])
      const truth = new Set(
        chosen.flatMap((topic) => [topic, ...findMissingAncestors(columns, topic, knownTopics)])
      )
      const answers: PlacementAnswer[] = []
      for (let left = 12; left > 0; left--) {
        const { next, asked: count, most } = findPlacement(columns, asked, answers)
        expect(count).toBe(answers.length)
        expect(most).toBeLessThanOrEqual(10)
        if (next === null) break
        expect(asked.targets).not.toContain(next)
        answers.push({ topic: next, isKnown: truth.has(next) })
      }
      const { next, known, open } = findPlacement(columns, asked, answers)
      expect(next).toBeNull()
      for (const topic of known) expect(truth.has(topic)).toBe(true)
      if (open.length > 0) expect(answers.length).toBeGreaterThanOrEqual(6)
      else
        expect(known).toEqual(
          [...truth]
            .filter((topic) => known.includes(topic) || !asked.targets.includes(topic))
            .sort()
        )
    }),
    runs(1000)
  )
})

it('marks a set that lacks nothing it implies, whatever the answers, and the last of them holds', () => {
  const said = fc.array(fc.record({ place: fc.nat(9), isKnown: fc.boolean() }), { maxLength: 12 })
  fc.assert(
    fc.property(randomRoute, said, (question, list) => {
      const { columns, asked, route, knownTopics } = routeOf(question)
      const answers = list.flatMap(({ place, isKnown }) => {
        const topic = route.steps[place]?.topic
        return topic === undefined ? [] : [{ topic, isKnown }]
      })
      const found = findPlacement(columns, asked, answers)
      expect(findPlacement(columns, asked, answers)).toEqual(found)
      for (const topic of found.known)
        for (const implied of findMissingAncestors(columns, topic, knownTopics))
          expect(found.known).toContain(implied)
      const last = answers.at(-1)
      if (last) expect(found.known.includes(last.topic)).toBe(last.isKnown)
      for (const topic of found.open) {
        expect(found.known).not.toContain(topic)
        expect(answers.map((answer) => answer.topic)).not.toContain(topic)
      }
      if (found.next !== null) expect(found.open).toContain(found.next)
    }),
    runs(1000)
  )
})
