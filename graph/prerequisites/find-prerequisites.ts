import type { RejectedEdge } from '../file/topic-graph.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Problems } from '../problems.ts'
import type { Topics } from '../topics/topic.ts'
import { findAppliesClaims } from './applies-claims.ts'
import { breakCircles } from './break-circles.ts'
import { findDepths } from './depths.ts'
import { findRedundant } from './find-redundant.ts'
import { findLexiconClaims } from './lexicon-claims.ts'
import { findNameClaims } from './name-claims.ts'
import { reportStatedCircles } from './report-circles.ts'
import { reportRuledOut } from './report-ruled-out.ts'
import { type Edge, scoreEdges } from './score-edges.ts'
import { findStatedClaims } from './stated-claims.ts'

/** An acyclic set of edges, which of them only repeat a longer path, and how deep each topic lies. */
export type Prerequisites = {
  edges: Edge[]
  redundant: ReadonlySet<Edge>
  rejected: RejectedEdge[]
  depths: ReadonlyMap<string, number>
}

/** Finds all prerequisites: evidence of every kind, combined, made acyclic, reduced for display. */
export function findPrerequisites(
  topics: Topics,
  lexicon: Lexicon,
  problems: Problems
): Prerequisites {
  const inferred = [
    ...findLexiconClaims(topics, lexicon),
    ...findNameClaims(topics, lexicon),
    ...findAppliesClaims(topics)
  ]
  const stated = findStatedClaims(topics, inferred, problems)
  const claims = [...stated.claims, ...inferred].filter(
    (claim) => claim.kind === 'stated' || !stated.ruledOut.has(`${claim.source}\0${claim.target}`)
  )
  reportRuledOut(inferred, stated.ruledOut, topics, problems)
  const { kept, rejected } = breakCircles(scoreEdges(claims))
  reportStatedCircles(rejected, kept, topics, problems)
  const edges = dropSingleGroups(kept)
  const depths = findDepths(topics.byId.keys(), edges)
  return {
    edges,
    redundant: findRedundant(edges, depths),
    rejected: rejected.map(({ source, target, sentence, blockedBy }) => ({
      source,
      target,
      sentence,
      blockedBy
    })),
    depths
  }
}

/** A group that lost all its members but one is a plain prerequisite. */
function dropSingleGroups(edges: Edge[]): Edge[] {
  const counts = new Map<string, number>()
  for (const { group } of edges)
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1)
  return edges.map((edge) => {
    if (edge.group === undefined || (counts.get(edge.group) ?? 0) > 1) return edge
    const { group: _, ...plain } = edge
    return plain
  })
}
