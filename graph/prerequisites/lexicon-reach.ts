import type { Strength } from '../file/topic-graph.ts'
import type { Concept, Lexicon, LexiconNeed } from '../lexicon/lexicon.ts'
import type { Topic } from '../topics/topic.ts'

/** How one lexicon concept leads to another: by needs alone, or only with a choice or a help among them. */
export type Reach = (from: string, to: string) => Strength | undefined

/** Prepares asking for the lexicon's word on two concepts; answers are kept. */
export function createReach(lexicon: Lexicon): Reach {
  const needs = createAncestors(lexicon, ({ needs }) =>
    needs.filter((way) => way.length === 1).flat()
  )
  const all = createAncestors(lexicon, ({ needs, helps }) => [...needs.flat(), ...helps])
  return (from, to) => {
    if (needs(to).has(from)) return 'required'
    return all(to).has(from) ? 'helpful' : undefined
  }
}

/** True where the lexicon knows both and orders them the other way round. */
export function isAgainstLexicon(source: Topic, target: Topic, reach: Reach): boolean {
  const [a, b] = [source.concept, target.concept]
  return a !== undefined && b !== undefined && reach(b.id, a.id) !== undefined
}

/** Everything behind a concept, by one reading of what it names. */
function createAncestors(
  lexicon: Lexicon,
  namedBy: (concept: Concept) => LexiconNeed[]
): (id: string) => ReadonlySet<string> {
  const above = new Map<string, Set<string>>()
  return (id) => {
    const known = above.get(id)
    if (known) return known
    const found = new Set<string>()
    const open = [id]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const concept = lexicon.concepts.get(at)
      for (const need of concept ? namedBy(concept) : [])
        if (!found.has(need.id)) {
          found.add(need.id)
          open.push(need.id)
        }
    }
    above.set(id, found)
    return found
  }
}
