import type { LexiconArea } from '../lexicon/lexicon.ts'
import type { Topic } from './topic.ts'

/** What only the lexicon names, an area or a concept: its names, and nothing read of it; an area unless changed. */
export function createLexiconTopic({ id, zh, en, aliases }: LexiconArea): Topic {
  return {
    id,
    label: zh,
    labels: { zh, en },
    title: zh,
    aliases: [...aliases].sort(),
    kind: 'area',
    parent: null,
    area: id,
    learn: false,
    hours: null,
    hoursRange: undefined,
    isScoped: false,
    concept: undefined,
    items: [],
    sources: [],
    resources: [],
    projects: [],
    times: [],
    definition: undefined
  }
}
