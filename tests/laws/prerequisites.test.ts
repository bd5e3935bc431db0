import fc from 'fast-check'
import { expect, it } from 'vitest'
import { breakCircles } from '../../graph/prerequisites/break-circles.ts'
import { findDepths } from '../../graph/prerequisites/depths.ts'
import { findRedundant } from '../../graph/prerequisites/find-redundant.ts'
import { leastFeedbackOrder } from '../../graph/prerequisites/least-feedback.ts'
import { scoreEdges } from '../../graph/prerequisites/score-edges.ts'
import { buildTexts } from '../build-outlines.ts'

const NAMES = [...'abcdefghij']
const name = fc.constantFrom(...NAMES)
const claims = fc.array(
  fc.record({
    source: name,
    target: name,
    kind: fc.constantFrom('stated', 'lexicon', 'name', 'applies'),
    strength: fc.constantFrom('required', 'helpful'),
    confidence: fc.constantFrom(0.6, 0.85, 0.95),
    sentences: fc.constant({ zh: '句。', en: 'Sentence.' })
  } as const),
  { maxLength: 40 }
)

/** What each name reaches over the edges given. */
function reached(edges: { source: string; target: string }[]): Map<string, Set<string>> {
  return new Map(
    NAMES.map((start) => {
      const seen = new Set<string>()
      const open = [start]
      for (let at = open.pop(); at !== undefined; at = open.pop())
        for (const { source, target } of edges)
          if (source === at && !seen.has(target)) {
            seen.add(target)
            open.push(target)
          }
      return [start, seen]
    })
  )
}

it('kept edges never go in a circle, and every rejected one would have closed one', () => {
  fc.assert(
    fc.property(claims, (list) => {
      const edges = scoreEdges(list.filter(({ source, target }) => source !== target))
      const { kept, rejected } = breakCircles(edges)
      expect(kept.length + rejected.length).toBe(edges.length)
      for (const [start, ends] of reached(kept)) expect(ends.has(start)).toBe(false)
      const pairs = new Set(kept.map(({ source, target }) => `${source}>${target}`))
      for (const { source, target, blockedBy } of rejected) {
        expect([blockedBy[0], blockedBy.at(-1)]).toEqual([target, source])
        for (const [i, id] of blockedBy.slice(1).entries())
          expect(pairs).toContain(`${blockedBy[i]}>${id}`)
      }
    }),
    { numRuns: 1500 }
  )
})

it('an order of least feedback leaves out no more than the best of all orders', () => {
  const weight = fc.integer({ min: 0, max: 5 })
  const graphs = fc
    .integer({ min: 1, max: 6 })
    .chain((n) =>
      fc.array(fc.array(weight, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })
    )
  const backwards = (graph: number[][], order: number[]) =>
    order.reduce(
      (sum, node, place) =>
        sum +
        order.slice(0, place).reduce((part, before) => part + (graph[node]?.[before] ?? 0), 0),
      0
    )
  fc.assert(
    fc.property(graphs, (graph) => {
      const best = Math.min(
        ...permutations(graph.map((_, i) => i)).map((order) => backwards(graph, order))
      )
      const order = leastFeedbackOrder(graph)
      expect([...order].sort()).toEqual(graph.map((_, i) => i))
      expect(backwards(graph, order)).toBe(best)
    }),
    { numRuns: 200 }
  )
})

function permutations(list: number[]): number[][] {
  if (list.length < 2) return [list]
  return list.flatMap((first) =>
    permutations(list.filter((other) => other !== first)).map((rest) => [first, ...rest])
  )
}

it('leaving out what is redundant keeps what reaches what, and nothing more can be left out', () => {
  fc.assert(
    fc.property(claims, (list) => {
      const { kept } = breakCircles(
        scoreEdges(list.filter(({ source, target }) => source !== target))
      )
      const required = kept.filter(({ strength }) => strength === 'required')
      const redundant = findRedundant(kept, findDepths(NAMES, kept))
      const drawn = required.filter((edge) => !redundant.has(edge))
      expect(reached(drawn)).toEqual(reached(required))
      for (const edge of drawn) {
        const others = drawn.filter((other) => other !== edge)
        expect(reached(others).get(edge.source)?.has(edge.target)).toBe(false)
      }
    }),
    { numRuns: 1000 }
  )
})

it('every circle planted in stated prerequisites is reported, and no problem without one', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 0, max: 4 }), async (rings, chain) => {
      const planted = rings.map((size, r) =>
        Array.from(
          { length: size + 1 },
          (_, i) => `- 环${r}之${i}号\n  - 前置：环${r}之${(i + 1) % (size + 1)}号\n`
        ).join('')
      )
      const line = Array.from(
        { length: chain },
        (_, i) => `- 链${i}节\n  - 前置：链${i + 1}节\n`
      ).join('')
      const { problems } = await buildTexts({
        'a.md': `${line}- 链${chain}节\n${planted.join('')}`
      })
      const rules = problems.map(({ rule }) => rule).filter((rule) => rule !== 'orphan')
      expect(rules).toEqual(rings.map(() => 'stated-cycle'))
    }),
    { numRuns: 60 }
  )
})
