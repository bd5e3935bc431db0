import type { Problems } from '../problems.ts'
import type { Topics } from '../topics/topic.ts'
import { shortestPath } from './break-circles.ts'
import type { Edge } from './score-edges.ts'
import { strongComponents } from './strong-components.ts'

/**
 * Circles among stated prerequisites are errors, each with all its lines: for every stated edge that lies on a circle
 * and in none told of yet, the shortest circle through it, those that had to be left out first. O(e) an error.
 */
export function reportStatedCircles(
  rejected: Edge[],
  kept: Edge[],
  topics: Topics,
  problems: Problems
) {
  const stated = [...rejected, ...kept].filter((edge) => statedAt(edge) !== undefined)
  const component = strongComponents(stated)
  const inner = stated.filter((edge) => component.get(edge.source) === component.get(edge.target))
  const next = new Map<string, string[]>()
  const edgeByPair = new Map<string, Edge>()
  for (const edge of inner) {
    edgeByPair.set(`${edge.source}→${edge.target}`, edge)
    const known = next.get(edge.source)
    if (known) known.push(edge.target)
    else next.set(edge.source, [edge.target])
  }
  const told = new Set<Edge>()
  for (const edge of inner) {
    if (told.has(edge)) continue
    const path = shortestPath(edge.target, edge.source, next) ?? []
    const others = path.slice(1).flatMap((id, i) => edgeByPair.get(`${path[i] ?? ''}→${id}`) ?? [])
    for (const each of [edge, ...others]) told.add(each)
    report(edge, others, path, topics, problems)
  }
}

function report(edge: Edge, others: Edge[], path: string[], topics: Topics, problems: Problems) {
  const own = statedAt(edge)
  if (!own) return
  const places = others.flatMap((step) => statedAt(step) ?? [])
  const names = [edge.source, ...path].map((id) => topics.byId.get(id)?.label ?? id)
  const [other] = places
  problems.add({
    rule: 'stated-cycle',
    severity: 'error',
    at: { ...own, column: 1 },
    values: { names, places: places.map((place) => `${place.outline}:${place.line}`) },
    ...(other ? { other: { file: other.outline, line: other.line } } : {})
  })
}

function statedAt(edge: Edge): { outline: string; line: number } | undefined {
  const evidence = edge.evidence.find((found) => found.kind === 'stated')
  return evidence?.outline !== undefined && evidence.line !== undefined
    ? { outline: evidence.outline, line: evidence.line }
    : undefined
}
