import type { Bilingual } from '../file/topic-graph.ts'
import type { Concept, Lexicon, LexiconNeed } from '../lexicon/lexicon.ts'
import type { Topic, Topics } from '../topics/topic.ts'
import type { Claim } from './claim.ts'
import { CONFIDENCE } from './confidence.ts'

/** A need as far back as a topic of the graph, with the reasons on the way. */
type Reached = { topic: Topic; reasons: Bilingual[]; through: string[] }

/**
 * What the lexicon says between topics of the graph. A concept that no outline names is passed through: the chain
 * becomes one claim that names every entry on the way.
 */
export function findLexiconClaims(topics: Topics, lexicon: Lexicon): Claim[] {
  const topicByConcept = new Map<string, Topic>()
  for (const topic of topics.byId.values())
    if (topic.concept) topicByConcept.set(topic.concept.id, topic)
  const claims: Claim[] = []
  for (const topic of topicByConcept.values()) {
    const concept = topic.concept as Concept // only topics with a concept are in the map
    for (const [n, group] of concept.needs.entries())
      claims.push(...groupClaims(topic, group, `${topic.id}#${n + 1}`, topicByConcept, lexicon))
    for (const help of concept.helps) {
      const source = topicByConcept.get(help.id)
      if (source && source !== topic)
        claims.push(
          claimOf({ topic: source, reasons: [help.reason], through: [] }, topic, 'helpful', lexicon)
        )
    }
  }
  return claims
}

function groupClaims(
  target: Topic,
  group: LexiconNeed[],
  name: string,
  topicByConcept: Map<string, Topic>,
  lexicon: Lexicon
): Claim[] {
  const present = group.filter((need) => topicByConcept.has(need.id))
  // Where one of several is enough and outlines teach some, the others are no way to go.
  const ways = present.length > 0 ? present : group.slice(0, 1)
  const claims = ways.flatMap((need) =>
    reach(need, topicByConcept, lexicon)
      .filter((reached) => reached.topic !== target)
      .map((reached) => claimOf(reached, target, 'required', lexicon))
  )
  return present.length > 1 ? claims.map((claim) => ({ ...claim, group: name })) : claims
}

/** The nearest topics of the graph at or behind a need. The lexicon is acyclic, so this ends. */
function reach(need: LexiconNeed, topicByConcept: Map<string, Topic>, lexicon: Lexicon): Reached[] {
  const found = new Map<Topic, Reached>()
  const open: { id: string; reasons: Bilingual[]; through: string[] }[] = [
    { id: need.id, reasons: [need.reason], through: [] }
  ]
  const seen = new Set<string>()
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at.id)) continue
    seen.add(at.id)
    const topic = topicByConcept.get(at.id)
    if (topic) {
      if (!found.has(topic)) found.set(topic, { topic, reasons: at.reasons, through: at.through })
      continue
    }
    for (const group of lexicon.concepts.get(at.id)?.needs ?? []) {
      const next = group.find((member) => topicByConcept.has(member.id)) ?? group[0]
      if (next)
        open.push({
          id: next.id,
          reasons: [next.reason, ...at.reasons],
          through: [at.id, ...at.through]
        })
    }
  }
  return [...found.values()]
}

function claimOf(
  reached: Reached,
  target: Topic,
  strength: Claim['strength'],
  lexicon: Lexicon
): Claim {
  const { topic, through } = reached
  const chained = through.length > 0 ? CONFIDENCE.lexiconChain : CONFIDENCE.lexicon
  return {
    source: topic.id,
    target: target.id,
    kind: 'lexicon',
    strength,
    confidence: strength === 'helpful' ? CONFIDENCE.lexiconHelpful : chained,
    sentences: sentencesOf(reached, lexicon),
    concept: [topic.concept?.id ?? topic.id, ...through, target.concept?.id ?? target.id].join(
      ' → '
    )
  }
}

/** The reason itself; of a chain, what the first absent concept uses, and what is used of the last. */
function sentencesOf({ reasons, through }: Reached, lexicon: Lexicon): Bilingual {
  const [first, last] = [reasons[0], reasons.at(-1)]
  const names = through.map((id) => lexicon.concepts.get(id))
  if (!first || !last || names.length === 0) return first ?? { zh: '', en: '' }
  const zh = names.map((concept) => `“${concept?.zh ?? ''}”`).join('、')
  const en = names.map((concept) => `“${concept?.en ?? ''}”`).join(', ')
  return {
    zh: `经由大纲没有单列的${zh}：${first.zh}${last.zh}`,
    en: `By way of ${en}, which no outline lists: ${first.en} ${last.en}`
  }
}
