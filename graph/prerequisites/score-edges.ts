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
 * Combines claims on the same pair by noisy-or. Stated and lexicon-required edges are required; a lexicon-helpful
 * edge stays helpful however sure; other evidence makes an edge required from `REQUIRED_FROM` on.
 */
export function scoreEdges(claims: Claim[]): Edge[] {
  const byPair = new Map<string, Claim[]>()
  for (const claim of claims) {
    const pair = `${claim.source}→${claim.target}`
    byPair.set(pair, [...(byPair.get(pair) ?? []), claim])
  }
  return [...byPair].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => scoreEdge(own))
}

function scoreEdge(claims: Claim[]): Edge {
  const sorted = [...claims].sort(
    (a, b) => b.confidence - a.confidence || (a.kind < b.kind ? -1 : 1)
  )
  const first = sorted[0] as Claim // a pair has at least one claim
  const confidence = Math.min(
    0.999,
    Math.round((1 - sorted.reduce((doubt, claim) => doubt * (1 - claim.confidence), 1)) * 1000) /
      1000
  )
  const isStated = sorted.some((claim) => claim.kind === 'stated' && claim.strength === 'required')
  const isLexicon = sorted.some(
    (claim) => claim.kind === 'lexicon' && claim.strength === 'required'
  )
  const staysHelpful = sorted.some(
    (claim) => (claim.kind === 'lexicon' || claim.kind === 'stated') && claim.strength === 'helpful'
  )
  const isRequired = isStated || isLexicon || (!staysHelpful && confidence >= REQUIRED_FROM)
  // An edge that is needed anyway belongs to no either/or group.
  const needed = sorted.filter((claim) => claim.strength === 'required')
  const group =
    needed.length > 0 && needed.every((claim) => claim.group !== undefined || claim.kind === 'name')
      ? needed.find((claim) => claim.group)?.group
      : undefined
  return {
    source: first.source,
    target: first.target,
    strength: isRequired ? 'required' : 'helpful',
    confidence,
    evidence: dedupe(sorted).map(toEvidence),
    rank: isStated ? 0 : isLexicon ? 1 : 2,
    ...(group === undefined ? {} : { group })
  }
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
