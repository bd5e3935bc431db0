import { stepsOf } from './brute-force-route.ts'
import type { RandomRoute } from './random-route.ts'

/** One step that another needs, by id, and whether only because it helps. Written from contracts.md alone. */
export type BruteLink = { before: string; after: string; isRequired: boolean }

/** Who needs whom among some steps: each counting edge between them, a container standing for each of its steps. */
export function bruteLinks(question: RandomRoute, steps: readonly string[]): BruteLink[] {
  const { graph, known, helpful } = question
  return graph.edges().flatMap((edge) => {
    const { strength, confidence } = graph.getEdgeAttributes(edge)
    const [source, after] = graph.extremities(edge)
    const isRequired = strength === 'required'
    if (confidence < 0.5 || known.includes(source) || !steps.includes(after)) return []
    if (!isRequired && (!helpful || isOwn(question, source, after))) return []
    const before = stepsOf(graph, source).filter((step) => steps.includes(step) && step !== after)
    return before.map((step) => ({ before: step, after, isRequired }))
  })
}

function isOwn({ graph }: RandomRoute, source: string, after: string): boolean {
  return !graph.getNodeAttribute(source, 'learn') && stepsOf(graph, source).includes(after)
}

/** All that is reached from a step over links, itself left out. */
export function bruteReached(links: readonly BruteLink[], start: string): Set<string> {
  const found = new Set([start])
  for (const id of found) for (const { before, after } of links) if (before === id) found.add(after)
  found.delete(start)
  return found
}
