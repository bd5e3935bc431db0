import type { GraphColumns } from '../file/columns.ts'
import type { GraphDetails } from '../file/details.ts'
import { labelOf } from '../file/label-of.ts'
import type { Fact } from '../file/topic-graph.ts'
import { ROUTE_WORDS } from './route-words.ts'

/**
 * A route to be written to a file: what `findRoute` answers, `planRoute` beside it where it is to be laid out over weeks.
 * `addressOf` says where the page of a topic is, by id.
 */
export type WrittenRoute = {
  columns: GraphColumns
  details: GraphDetails
  targets: readonly number[]
  route: {
    hours: number
    steps: readonly { topic: number; because: readonly { for: number; edge: number }[] }[]
  }
  plan?: WrittenPlan
  lang: 'zh' | 'en'
  addressOf?: (id: string) => string
}

/** The parts of a `RoutePlan` that files hold. */
export type WrittenPlan = {
  weeks: readonly { week: number; first: number; last: number; hours: number; starts?: string }[]
  steps: readonly { firstWeek: number; day?: string; lastDay?: string }[]
}

/** One step in words. */
export type WrittenStep = {
  id: string
  name: string
  area: string
  /** Null = unknown. */
  hours: number | null
  /** Whether no outline teaches it. */
  isMissing: boolean
  /** Its first reason, '' for a target. */
  why: string
  resources: Fact[]
  address?: string
}

/** The steps of a route in the language asked for. */
export function writeSteps(written: WrittenRoute): WrittenStep[] {
  const { columns, details, route, lang, addressOf } = written
  const { topics, text } = columns
  return route.steps.map(({ topic, because: [reason] }) => {
    const id = text(topics.id[topic] ?? 0)
    const hours = topics.hours[topic] ?? Number.NaN
    const sentence = reason && details.evidence(reason.edge)[0]?.sentences[lang]
    return {
      id,
      name: labelOf(columns, topic, lang),
      area: labelOf(columns, topics.area[topic] ?? topic, lang),
      hours: Number.isNaN(hours) ? null : hours,
      isMissing: topics.fromLexicon[topic] === 1,
      why: sentence ? ROUTE_WORDS[lang].why(labelOf(columns, reason.for, lang), sentence) : '',
      resources: details.resources(topic) ?? [],
      ...(addressOf ? { address: addressOf(id) } : {})
    }
  })
}

/** "到RAG、LangChain的路线". */
export function writeTitle({ columns, targets, lang }: WrittenRoute): string {
  const words = ROUTE_WORDS[lang]
  return words.title(targets.map((topic) => labelOf(columns, topic, lang)).join(words.and))
}
