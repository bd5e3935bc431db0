import type { RejectedEdge } from '../file/topic-graph.ts'
import type { Problems } from '../problems.ts'
import type { Topics } from '../topics/topic.ts'
import type { Edge } from './score-edges.ts'

/** A stated prerequisite that other stated ones contradict is an error, with the line of each. */
export function reportStatedCircles(
  rejected: (RejectedEdge & { edge: Edge })[],
  kept: Edge[],
  topics: Topics,
  problems: Problems
) {
  const keptByPair = new Map(kept.map((edge) => [`${edge.source}→${edge.target}`, edge]))
  for (const { edge, blockedBy } of rejected) {
    const own = statedAt(edge)
    if (!own) continue
    const path = blockedBy.slice(1).map((id, i) => keptByPair.get(`${blockedBy[i] ?? ''}→${id}`))
    const places = path.flatMap((step) => (step && statedAt(step)) ?? [])
    const names = [...blockedBy, blockedBy[0] ?? ''].map((id) => topics.byId.get(id)?.label ?? id)
    const [other] = places
    problems.add({
      rule: 'stated-cycle',
      severity: 'error',
      at: { ...own, column: 1 },
      message: `the stated prerequisites go in a circle: ${names.map((name) => `\`${name}\``).join(' → ')}`,
      help:
        places.length > 0
          ? `remove this line or one of ${places.map((place) => `${place.outline}:${place.line}`).join(', ')}`
          : 'remove this line, or rule the other way out with `非前置：`',
      ...(other ? { other: { file: other.outline, line: other.line } } : {})
    })
  }
}

function statedAt(edge: Edge): { outline: string; line: number } | undefined {
  const evidence = edge.evidence.find((found) => found.kind === 'stated')
  return evidence?.outline !== undefined && evidence.line !== undefined
    ? { outline: evidence.outline, line: evidence.line }
    : undefined
}
