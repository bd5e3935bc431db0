import type { Bilingual, Evidence, EvidenceKind, Strength } from '../file/topic-graph.ts'
import type { Topic } from '../topics/topic.ts'

/** One piece of evidence for one edge, before evidence is combined; ids of topics. */
export type Claim = {
  source: string
  target: string
  kind: EvidenceKind
  strength: Strength
  confidence: number
  sentences: Bilingual
  outline?: string
  line?: number
  concept?: string
  /** Claims of one either/or group of one target share it. */
  group?: string
}

/** What an outline's words say of two topics; helpful unless said, `place` where it was read. */
export type Inferred = Pick<Claim, 'kind' | 'confidence' | 'sentences'> & {
  strength?: Strength
  place?: { outline: string; line: number } | undefined
}

/** A claim from what an outline's words say. */
export function inferClaim(source: Topic, target: Topic, inferred: Inferred): Claim {
  const { kind, confidence, sentences, strength = 'helpful', place } = inferred
  return {
    source: source.id,
    target: target.id,
    kind,
    strength,
    confidence,
    sentences,
    ...(place ? { outline: place.outline, line: place.line } : {})
  }
}

/** A topic's name in a sentence of one of the interface's languages. */
export function nameIn(lang: keyof Bilingual, { labels, title }: Topic): string {
  return labels[lang] ?? title
}

/** The claim as it stands in the graph; `sentence` is the Chinese one. */
export function toEvidence({ kind, sentences, outline, line, concept }: Claim): Evidence {
  return {
    kind,
    sentence: sentences.zh,
    sentences,
    ...(outline === undefined ? {} : { outline }),
    ...(line === undefined ? {} : { line }),
    ...(concept === undefined ? {} : { concept })
  }
}
