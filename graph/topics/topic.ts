import type { Bilingual, Fact, Source, TimeFact, TopicKind } from '../file/topic-graph.ts'
import type { Concept } from '../lexicon/lexicon.ts'
import type { Item } from './item.ts'

/** One merged topic or group, before prerequisites are found; `parent` and `area` are ids. */
export type Topic = {
  id: string
  label: string
  labels: Partial<Bilingual>
  /** Its name without its section: “架构” of “BERT · 架构”. */
  title: string
  aliases: string[]
  kind: TopicKind
  parent: string | null
  area: string | null
  learn: boolean
  hours: number | null
  hoursRange: [number, number] | undefined
  isScoped: boolean
  concept: Concept | undefined
  items: Item[]
  sources: Source[]
  resources: Fact[]
  projects: Fact[]
  times: TimeFact[]
  definition: Partial<Bilingual> | undefined
}

/** All topics by id, and the topic of every item. */
export type Topics = { byId: Map<string, Topic>; topicOf: Map<Item, Topic> }
