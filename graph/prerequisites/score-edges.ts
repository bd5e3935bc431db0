import type { Evidence, Strength } from '../file/topic-graph.ts'
import { type Claim, toEvidence } from './claim.ts'
import { REQUIRED_FROM } from './confidence.ts'

/** One scored edge between two topics (ids), with all its evidence, surest first. */
export type Edge = {
  source: string
  target: string
  strength: Strength
  confidence: number
  evidence: Evidence[]
  group?: string
  /** 0 = stated, 1 = lexicon-required, 2 = anything else: the order in which edges get in. */
  rank: number
}

/**
 * Combines claims on the same pair by noisy-or over the kinds of evidence, the surest claim of each kind. The author
 * has the last word on strength, then the lexicon; other evidence makes an edge required from `REQUIRED_FROM` on.
 */
export function scoreEdges(claims: Claim[]): Edge[] {
  const byPair = new Map<string, Claim[]>()
  for (const claim of claims) {
    const pair = `${claim.source}→${claim.target}`
    const known = byPair.get(pair)
    if (known) known.push(claim)
    else byPair.set(pair, [claim])
  }
  const pairs = [...byPair].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own)
  const satisfied = satisfiedGroups(pairs)
  return pairs.map((own) => scoreEdge(own, satisfied))
}

/** Either/or groups one member of which is needed anyway, or chosen by another group: nothing is left to choose. */
function satisfiedGroups(pairs: Claim[][]): Set<string> {
  return new Set(
    pairs.flatMap((claims) => {
      const own = groupOf(claims)
      return claims.flatMap(({ group }) => (group !== undefined && group !== own ? group : []))
    })
  )
}

/**
 * The group of a pair's edge: none where something needs the prerequisite without a choice. The author has the last word,
 * then the lexicon; evidence found in the outlines' words chooses nothing.
 */
function groupOf(claims: Claim[]): string | undefined {
  const saidBy = (kind: Claim['kind']) =>
    claims.filter((claim) => claim.kind === kind && claim.strength === 'required')
  const stated = saidBy('stated')
  const needed = stated.length > 0 ? stated : saidBy('lexicon')
  const groups = needed.flatMap(({ group }) => group ?? []).sort()
  return groups.length === needed.length ? groups[0] : undefined
}

function scoreEdge(claims: Claim[], satisfied: ReadonlySet<string>): Edge {
  const sorted = [...claims].sort(
    (a, b) => b.confidence - a.confidence || (a.kind < b.kind ? -1 : 1)
  )
  const first = sorted[0] as Claim // a pair has at least one claim
  const confidence = combine(sorted)
  const own = groupOf(claims)
  const isLeft = own !== undefined && satisfied.has(own)
  const { isRequired, rank } = strengthOf(sorted, confidence)
  return {
    source: first.source,
    target: first.target,
    strength: isRequired && !isLeft ? 'required' : 'helpful',
    confidence,
    evidence: dedupe(sorted).map(toEvidence),
    rank,
    ...(own === undefined || isLeft ? {} : { group: own })
  }
}

/** Noisy-or over kinds; in thousandths, never quite sure. */
function combine(sorted: Claim[]): number {
  const kinds = new Set<Claim['kind']>()
  let doubt = 1
  for (const { kind, confidence } of sorted)
    if (!kinds.has(kind)) {
      kinds.add(kind)
      doubt *= 1 - confidence
    }
  return Math.min(0.999, Math.round((1 - doubt) * 1000) / 1000)
}

function strengthOf(
  claims: Claim[],
  confidence: number
): { isRequired: boolean; rank: Edge['rank'] } {
  const says = (kind: Claim['kind'], strength: Strength) =>
    claims.some((claim) => claim.kind === kind && claim.strength === strength)
  if (says('stated', 'required')) return { isRequired: true, rank: 0 }
  if (says('stated', 'helpful')) return { isRequired: false, rank: 2 }
  if (says('lexicon', 'required')) return { isRequired: true, rank: 1 }
  if (says('lexicon', 'helpful')) return { isRequired: false, rank: 2 }
  const isRequired =
    confidence >= REQUIRED_FROM && claims.some((claim) => claim.strength === 'required')
  return { isRequired, rank: 2 }
}

function dedupe(claims: Claim[]): Claim[] {
  const seen = new Set<string>()
  return claims.filter((claim) => {
    const key = `${claim.kind}\0${claim.sentences.zh}\0${claim.outline ?? ''}\0${claim.line ?? ''}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
