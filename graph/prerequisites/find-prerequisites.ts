import type { Disagreement, RejectedEdge } from '../file/topic-graph.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Problems } from '../problems.ts'
import type { Topics } from '../topics/topic.ts'
import { findAppliesClaims } from './applies-claims.ts'
import { breakCircles } from './break-circles.ts'
import type { Claim } from './claim.ts'
import { findDepths } from './depths.ts'
import { findDisagreements } from './find-disagreements.ts'
import { findRedundant } from './find-redundant.ts'
import { createGround, type Ground } from './ground.ts'
import { findGroupClaims } from './group-claims.ts'
import { findLexiconClaims } from './lexicon-claims.ts'
import { findMentionClaims } from './mention-claims.ts'
import { findNameClaims } from './name-claims.ts'
import { findParentClaims } from './parent-claims.ts'
import { reportStatedCircles } from './report-circles.ts'
import { reportRuledOut } from './report-ruled-out.ts'
import { findRunClaims } from './run-claims.ts'
import { type Edge, scoreEdges } from './score-edges.ts'
import { findStatedClaims } from './stated-claims.ts'
import { suggestOrder, weighByVotes } from './votes-claims.ts'

/** An acyclic set of edges, which of them only repeat a longer path, and how deep each topic lies. */
export type Prerequisites = {
  edges: Edge[]
  redundant: ReadonlySet<Edge>
  rejected: RejectedEdge[]
  disagreements: Disagreement[]
  depths: ReadonlyMap<string, number>
}

/** Finds all prerequisites: evidence of every kind, combined, made acyclic, reduced for display. */
export function findPrerequisites(
  topics: Topics,
  lexicon: Lexicon,
  problems: Problems
): Prerequisites {
  const ground = createGround(topics, lexicon)
  const inferred = inferClaims(ground)
  const stated = findStatedClaims(topics, inferred, problems)
  const claims = [...stated.claims, ...inferred].filter(
    (claim) => claim.kind === 'stated' || !stated.ruledOut.has(`${claim.source}\0${claim.target}`)
  )
  reportRuledOut(inferred, stated.ruledOut, topics, problems)
  const { kept, rejected } = breakCircles(scoreEdges(claims))
  reportStatedCircles(
    rejected.map(({ edge }) => edge),
    kept,
    topics,
    problems
  )
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
    disagreements: findDisagreements(topics, edges, ground.teaching),
    depths
  }
}

/** All evidence but the authors' own word. */
function inferClaims(ground: Ground): Claim[] {
  const names = findNameClaims(ground)
  const found = [
    ...findLexiconClaims(ground.topics, ground.lexicon),
    ...names,
    ...findGroupClaims(names, ground),
    ...findAppliesClaims(ground.topics),
    ...findMentionClaims(ground),
    ...findParentClaims(ground),
    ...findRunClaims(ground)
  ]
  const weighed = weighByVotes(found, ground)
  return [...weighed, ...suggestOrder(weighed, ground)]
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
