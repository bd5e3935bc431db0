import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findAlternatives } from '../../graph/route/find-alternatives.ts'
import { findRoute } from '../../graph/route/find-route.ts'
import { findSpines } from '../../graph/route/find-spines.ts'
import { planRoute } from '../../graph/route/plan-route.ts'
import { rankFrontier } from '../../graph/route/rank-frontier.ts'
import type { BruteLink } from './brute-force-links.ts'
import { bruteLinks, bruteReached } from './brute-force-links.ts'
import { demandsOf, hoursOf, stepsOf } from './brute-force-route.ts'
import { runs } from './check-law.ts'
import { randomChoices, randomRoute } from './random-route.ts'
import { routeOf } from './route-of.ts'

it('ranks the steps that are ready as counting one by one does', () => {
  fc.assert(
    fc.property(randomRoute, (question) => {
      const { graph } = question
      const { columns, asked, route, ids, idOf } = routeOf(question)
      const known = new Set(question.known)
      const demands = demandsOf(graph, known, question.helpful)
      const links = bruteLinks(question, ids)
      const isMet = (topic: string) =>
        demands.every(
          (demand) =>
            demand.topic !== topic ||
            demand.ways.some((way) => way.every((id) => known.has(id) || id === topic))
        )
      const hours = (id: string) => graph.getNodeAttribute(id, 'hours') ?? 1
      const expected = ids.filter(isMet).map((id) => {
        const unlocks = bruteReached(links, id).size
        return { id, unlocks, perHour: unlocks === 0 ? 0 : unlocks / hours(id) }
      })
      expected.sort((a, b) =>
        a.perHour !== b.perHour
          ? b.perHour - a.perHour
          : hours(a.id) - hours(b.id) || (a.id < b.id ? -1 : 1)
      )
      const ranked = rankFrontier(columns, asked, route)
      expect(ranked.map(({ topic, unlocks }) => ({ id: idOf(topic), unlocks }))).toEqual(
        expected.map(({ id, unlocks }) => ({ id, unlocks }))
      )
      ranked.forEach(({ perHour }, i) => {
        expect(perHour).toBeCloseTo(expected[i]?.perHour ?? Number.NaN)
      })
    }),
    runs(600)
  )
})

it('offers alternatives that are closed, legal, different, asked for by what they avoid, and no cheaper', () => {
  let offered = 0
  fc.assert(
    fc.property(randomChoices, (question) => {
      const { graph, targets, known } = question
      const { columns, asked, route, ids, idOf } = routeOf(question)
      const isKnown = new Set(known)
      const demands = demandsOf(graph, isKnown, question.helpful)
      const wanted = targets.filter((id) => !isKnown.has(id)).flatMap((id) => stepsOf(graph, id))
      const found = findAlternatives(columns, asked, route)
      expect(found.length).toBeLessThanOrEqual(3)
      offered += found.length
      const sets = [ids, ...found.map((each) => each.route.steps.map(({ topic }) => idOf(topic)))]
      expect(new Set(sets.map((set) => set.slice().sort().join())).size).toBe(sets.length)
      found.forEach((each, i) => {
        const set = sets[i + 1] ?? []
        const has = (id: string) => isKnown.has(id) || set.includes(id)
        expect(wanted.every(has)).toBe(true)
        for (const { topic, ways } of demands)
          if (set.includes(topic)) expect(ways.some((way) => way.every(has))).toBe(true)
        for (const { before, after } of bruteLinks(question, set))
          if (graph.hasEdge(before, after))
            expect(set.indexOf(before)).toBeLessThan(set.indexOf(after))
        expect(each.route.hours).toBe(hoursOf(graph, set))
        expect(each.route.unavoidable).toHaveLength(route.unavoidable.length)
        expect(each.hoursMore).toBeCloseTo(each.route.hours - route.hours)
        expect(each.hoursMore).toBeGreaterThanOrEqual(i === 0 ? 0 : (found[i - 1]?.hoursMore ?? 0))
        expect(each.stepsMore).toBe(each.added.length - each.dropped.length)
        expect(each.added.every((topic) => !ids.includes(idOf(topic)))).toBe(true)
        expect(each.dropped.every((topic) => ids.includes(idOf(topic)))).toBe(true)
        expect(set).toContain(idOf(each.for))
        expect(each.taken.length > 0 && each.instead.length > 0).toBe(true)
        expect(findRoute(columns, { ...asked, avoid: each.avoid })).toEqual(each.route)
      })
    }),
    runs(600)
  )
  expect(offered).toBeGreaterThan(100)
})

it('finds the other spines that walking every path finds, in their order', () => {
  fc.assert(
    fc.property(randomRoute, fc.option(fc.nat(11)), (question, start) => {
      const { graph } = question
      const names = graph.nodes()
      const from = start === null ? undefined : names[start % names.length]
      const { columns, asked, route, ids, idOf } = routeOf(question, from)
      const isInside = (id: string) =>
        ids.includes(id) || (from !== undefined && (id === from || question.known.includes(id)))
      const spine = route.spine.map(idOf)
      const [first, last] = [spine[0], spine.at(-1)]
      const paths: { path: string[]; confidence: number }[] = []
      const walk = (path: string[], confidence: number) => {
        const at = path.at(-1) ?? ''
        if (at === last) paths.push({ path, confidence })
        else
          graph.forEachOutEdge(at, (_, edge, __, next) => {
            const counts =
              edge.confidence >= 0.5 &&
              (edge.strength === 'required' ||
                (question.helpful && !stepsOf(graph, at).includes(next)))
            if (counts && isInside(next)) walk([...path, next], confidence + edge.confidence)
          })
      }
      if (first !== undefined && first !== last) walk([first], 0)
      paths.sort(
        (a, b) =>
          a.path.length - b.path.length ||
          Math.round((b.confidence - a.confidence) * 1000) ||
          (a.path.join() < b.path.join() ? -1 : 1)
      )
      const others = paths.filter(({ path }) => path.join() !== spine.join()).slice(0, 4)
      const found = findSpines(columns, asked, route, 4)
      expect(found.map(({ path }) => path.map(idOf))).toEqual(others.map(({ path }) => path))
      for (const { path, hours } of found) {
        const learned = path.map(idOf).filter((id) => !question.known.includes(id))
        expect(hours).toBe(hoursOf(graph, learned))
      }
    }),
    runs(600)
  )
})

it('plans weeks that add up, and a critical path as long as the longest of all chains', () => {
  fc.assert(
    fc.property(randomRoute, fc.constantFrom(0.1, 0.7, 1, 3, 8), (question, hoursPerWeek) => {
      const { columns, route, ids, idOf } = routeOf(question)
      const { weeks, steps, critical, criticalHours } = planRoute(columns, route, { hoursPerWeek })
      const sum = weeks.reduce((total, { hours }) => total + hours, 0)
      expect(sum).toBeCloseTo(route.hours)
      weeks.forEach(({ week, hours, first, last }, i) => {
        expect(week).toBe(i + 1)
        if (i < weeks.length - 1) expect(hours).toBeCloseTo(hoursPerWeek)
        expect(hours).toBeLessThanOrEqual(hoursPerWeek)
        const within = steps.flatMap(({ firstWeek, lastWeek }, place) =>
          firstWeek <= week && week <= lastWeek ? [place] : []
        )
        expect(within).toEqual(Array.from(ids.keys()).slice(first, last + 1))
      })
      const links = bruteLinks(question, ids).filter(
        ({ before, after, isRequired }) => isRequired && ids.indexOf(before) < ids.indexOf(after)
      )
      const chains = chainsOf(links, ids)
      const longest = Math.max(0, ...chains.map((chain) => hoursOf(question.graph, chain)))
      expect(criticalHours).toBeCloseTo(longest)
      if (ids.length > 0)
        expect(chains.map((chain) => chain.join())).toContain(critical.map(idOf).join())
      expect(hoursOf(question.graph, critical.map(idOf))).toBeCloseTo(longest)
      steps.forEach(({ topic, slack, isCritical }) => {
        const through = chains.filter((chain) => chain.includes(idOf(topic)))
        const most = Math.max(...through.map((chain) => hoursOf(question.graph, chain)))
        expect(slack).toBeCloseTo(longest - most)
        expect(slack).toBeGreaterThanOrEqual(0)
        expect(isCritical).toBe(slack === 0)
      })
    }),
    runs(600)
  )
})

/** Every chain from a step that needs no other to one that no other needs. */
function chainsOf(links: readonly BruteLink[], ids: readonly string[]): string[][] {
  const grow = (chain: string[]): string[][] => {
    const next = new Set(links.filter(({ before }) => before === chain.at(-1)))
    const later = [...new Set([...next].map(({ after }) => after))]
    return later.length === 0 ? [chain] : later.flatMap((id) => grow([...chain, id]))
  }
  return ids.filter((id) => links.every(({ after }) => after !== id)).flatMap((id) => grow([id]))
}
