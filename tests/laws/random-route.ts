import fc from 'fast-check'
import type { TopicAttributes, TopicGraph } from '../../graph/file/topic-graph.ts'
import { buildGraph } from '../build-graph.ts'

/** A question about a small random graph; topics are a, b, c… and containers k0, k1. */
export type RandomRoute = {
  graph: TopicGraph
  targets: string[]
  known: string[]
  helpful: boolean
}

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

const link = fc.record({
  sources: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 3 }),
  target: fc.nat(9),
  arrow: fc.constantFrom('→', '→', '→', '⇢'),
  confidence: fc.constantFrom('1', '.9', '.6', '.4')
})

/** Up to ten topics with hours that tie often, either/or groups, two containers, helpful and merely suggested edges. */
export const randomRoute: fc.Arbitrary<RandomRoute> = fc
  .record({
    size: fc.integer({ min: 2, max: 10 }),
    links: fc.array(link, { maxLength: 14 }),
    hours: fc.array(fc.constantFrom(null, 1, 2, 0.1, 0.2, 0), { minLength: 10, maxLength: 10 }),
    inside: fc.array(fc.constantFrom(null, null, 'k0', 'k1'), { minLength: 10, maxLength: 10 }),
    targets: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 3 }),
    known: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
    helpful: fc.boolean()
  })
  .map(({ size, links, hours, inside, targets, known, helpful }) => {
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
    const graph = buildGraph(lines.join('\n'), topics)
    return { graph, targets: [...new Set(targets.map(nameOf))], known: known.map(nameOf), helpful }
  })
