import type { Bilingual, Evidence, EvidenceKind, Strength } from '../file/topic-graph.ts'

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
