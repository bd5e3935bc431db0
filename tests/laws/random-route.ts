import fc from 'fast-check'
import type { TopicAttributes, TopicGraph } from '../../graph/file/topic-graph.ts'
import { buildGraph } from '../build-graph.ts'

/** A question about a small random graph; topics are a, b, c… and containers k0, k1. */
export type RandomRoute = {
  graph: TopicGraph
  targets: string[]
  known: string[]
  /** Often empty. */
  avoid: string[]
  helpful: boolean
}

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

const link: fc.Arbitrary<Drawn['links'][number]> = fc.record({
  sources: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 3 }),
  target: fc.nat(9),
  arrow: fc.constantFrom('→', '→', '→', '⇢'),
  confidence: fc.constantFrom('1', '.9', '.6', '.4')
})

/** A link of a group whose every way can be gone: nothing that helps or is merely suggested. */
const choice: typeof link = fc.record({
  sources: fc.uniqueArray(fc.nat(10), { minLength: 2, maxLength: 3 }),
  target: fc.integer({ min: 3, max: 9 }),
  arrow: fc.constant('→'),
  confidence: fc.constantFrom('1', '.9')
})

/** Up to ten topics with hours that tie often, either/or groups, two containers, helpful and merely suggested edges. */
export const randomRoute: fc.Arbitrary<RandomRoute> = routes(link, { leastSize: 2, mostKnown: 3 })

/** The same with groups wherever a topic needs something. */
export const randomChoices: fc.Arbitrary<RandomRoute> = routes(choice, {
  leastSize: 8,
  mostKnown: 1,
  leastTarget: 6
})

type Range = { leastSize: number; mostKnown: number; leastTarget?: number }

function routes(links: typeof link, range: Range): fc.Arbitrary<RandomRoute> {
  const { leastSize, mostKnown, leastTarget = 0 } = range
  const target = fc.integer({ min: leastTarget, max: 11 })
  const avoid: fc.Arbitrary<number[]> = fc.uniqueArray(fc.nat(11), { maxLength: 4 })
  return fc
    .record({
      size: fc.integer({ min: leastSize, max: 10 }),
      links: fc.array(links, { maxLength: 14 }),
      hours: fc.array(fc.constantFrom(null, 1, 2, 0.1, 0.2, 0), { minLength: 10, maxLength: 10 }),
      inside: fc.array(fc.constantFrom(null, null, 'k0', 'k1'), { minLength: 10, maxLength: 10 }),
      targets: fc.uniqueArray(target, { minLength: 1, maxLength: 3 }),
      known: fc.uniqueArray(fc.nat(11), { maxLength: mostKnown }),
      avoid: fc.oneof(fc.constant<number[]>([]), avoid),
      helpful: fc.boolean()
    })
    .map(routeQuestion)
}

type Drawn = {
  size: number
  links: { sources: number[]; target: number; arrow: string; confidence: string }[]
  hours: (number | null)[]
  inside: (string | null)[]
  targets: number[]
  known: number[]
  avoid: number[]
  helpful: boolean
}

function routeQuestion({ size, links, hours, inside, targets, known, avoid, helpful }: Drawn) {
  const nameOf = (number: number) =>
    number >= 10 ? `k${number - 10}` : (NAMES[number % size] ?? 'a')
  const topics: Record<string, Partial<TopicAttributes>> = {}
  for (const k of ['k0', 'k1']) topics[k] = { kind: 'area', learn: false }
  NAMES.slice(0, size).forEach((name, i) => {
    topics[name] = { hours: hours[i] ?? null, parent: inside[i] ?? null }
  })
  const seen = new Set<string>()
  const lines = links.flatMap(({ sources, target, arrow, confidence }) => {
    const to = nameOf(target)
    const from = sources.map(nameOf).filter((name) => {
      const isNew = (name < to || name.startsWith('k')) && !seen.has(`${name}→${to}`)
      if (isNew) seen.add(`${name}→${to}`)
      return isNew
    })
    return from.length > 0 ? [`${from.join(' | ')} ${arrow} ${to} ${confidence}`] : []
  })
  return {
    graph: buildGraph(lines.join('\n'), topics),
    targets: [...new Set(targets.map(nameOf))],
    known: known.map(nameOf),
    avoid: avoid.map(nameOf),
    helpful
  }
}
