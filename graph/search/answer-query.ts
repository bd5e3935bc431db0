import type { GraphColumns } from '../file/columns.ts'
import type { Search } from './create-search.ts'
import { createSearch } from './create-search.ts'
import type { Action } from './find-actions.ts'
import { findActions } from './find-actions.ts'
import type { SearchResult } from './search-result.ts'
import { isAsked } from './without-asked.ts'

/** All that a query finds: what it asks to do, and topics, best first. */
export type Found = { actions: Action[]; results: SearchResult[] }

/** Answers a typed text with at most so many topics. */
export type QueryAnswers = (typed: string, limit: number) => Found

const BY_NAME = new Set(['exact', 'prefix', 'inside'])

/**
 * Answers what is typed: the topics it names and, where it is a sentence with a verb, what to do with them. A text
 * that is itself the name of a topic finds that and nothing else to do; of other sentences the topics they speak of
 * are the results. NOTE: making it reads every name once.
 */
export function createQueryAnswers(columns: GraphColumns): QueryAnswers {
  const search = createSearch(columns)
  return (typed, limit) => {
    const { actions, results } = answer(columns, search, typed, limit)
    const found = results.slice(0, limit)
    return { actions, results: actions.length > 0 ? found : search.explain(typed, found) }
  }
}

function answer(columns: GraphColumns, { search }: Search, typed: string, limit: number): Found {
  const named = search(typed, limit)
  const isName = !isAsked(typed)
  if (isName && named[0]?.why === 'exact') return { actions: [], results: named }
  const { actions, topics } = findActions(columns, typed, search)
  if (topics.length === 0 || (actions.length === 0 && named.length > 0))
    return { actions, results: named }
  const kept = isName ? named.filter(({ why }) => BY_NAME.has(why)) : []
  const known = new Set(kept.map(({ topic }) => topic))
  const spoken = [...actions.flatMap(topicsOf), ...topics].filter((topic) => !known.has(topic))
  const results = [...new Set(spoken)].map(
    (topic): SearchResult => ({ topic, score: 0, why: 'words' })
  )
  return { actions, results: [...kept, ...results] }
}

function topicsOf(action: Action): number[] {
  return action.verb === 'compare-outlines' ? [] : action.topics
}
