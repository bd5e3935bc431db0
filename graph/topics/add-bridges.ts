import type { Concept, Lexicon } from '../lexicon/lexicon.ts'
import { createLexiconTopic } from './lexicon-topic.ts'
import { compare } from './name-topics.ts'
import type { Topic, Topics } from './topic.ts'

/** Topics whose chains of needs must pass through a concept before it becomes a topic of its own. */
const LEAST_DEPENDENTS = 3

/** At most one topic in so many comes from the lexicon alone. */
const ONE_IN = 10

/**
 * Adds concepts that no outline names as topics (without items, so `from: "lexicon"`) where routes would otherwise jump:
 * those that the required prerequisites of at least three topics lead through, most needed first, never more than one in
 * ten topics and only in areas the outlines have. What stays out is passed through by one edge that names it.
 */
export function addBridges(topics: Topics, lexicon: Lexicon): void {
  const present = new Set([...topics.byId.values()].flatMap(({ concept }) => concept?.id ?? []))
  const dependents = countDependents(present, lexicon)
  const steps = [...topics.byId.values()].filter(({ learn }) => learn).length
  // With b bridges on s steps, b ≤ (s + b) / 10.
  const most = Math.floor(steps / (ONE_IN - 1))
  const wanted = [...dependents]
    .filter(([, { size }]) => size >= LEAST_DEPENDENTS)
    .sort(([a, own], [b, other]) => other.size - own.size || compare(a, b))
    .flatMap(([id]) => lexicon.concepts.get(id) ?? [])
    .filter(({ id, area }) => !topics.byId.has(id) && topics.byId.get(area)?.kind === 'area')
  for (const concept of wanted.slice(0, most)) topics.byId.set(concept.id, createBridge(concept))
}

/** For each absent concept the present ones whose needs lead through it, by the ways `findLexiconClaims` takes. */
function countDependents(
  present: ReadonlySet<string>,
  { concepts }: Lexicon
): Map<string, Set<string>> {
  const dependents = new Map<string, Set<string>>()
  for (const start of present) {
    const open = [start]
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const group of concepts.get(at)?.needs ?? []) {
        const [first] = group
        if (!first || group.some(({ id }) => present.has(id))) continue
        const known = dependents.get(first.id) ?? new Set<string>()
        if (known.has(start)) continue
        dependents.set(first.id, known.add(start))
        open.push(first.id)
      }
  }
  return dependents
}

function createBridge(concept: Concept): Topic {
  const { area, hours, definition } = concept
  return {
    ...createLexiconTopic(concept),
    kind: 'topic',
    parent: area,
    area,
    learn: true,
    hours: hours?.[1] ?? null,
    hoursRange: hours && hours[0] !== hours[2] ? [hours[0], hours[2]] : undefined,
    concept,
    definition
  }
}
