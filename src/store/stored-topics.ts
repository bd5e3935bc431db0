import type { GraphColumns } from '../../graph/file/columns.ts'
import { idOf } from './topic-facts.ts'

/** Stored marks as read back: topics of this graph, and ids it lacks, which stay stored. */
export type StoredTopics = { topics: Set<number>; missing: string[] }

const MOST = 200_000

/** Marks as a JSON list of ids, sorted. */
export function encodeTopics(
  graph: GraphColumns,
  topics: Iterable<number>,
  missing: readonly string[]
): string {
  return JSON.stringify([...Array.from(topics, (topic) => idOf(graph, topic)), ...missing].sort())
}

/** Reads what `encodeTopics` wrote; null for a text that is something else, which no text at all is not. */
export function decodeTopics(graph: GraphColumns, text: string | null): StoredTopics | null {
  const stored: StoredTopics = { topics: new Set(), missing: [] }
  const ids = readIds(text)
  if (!ids) return null
  for (const id of ids) {
    const topic = graph.topicById(id)
    if (topic >= 0) stored.topics.add(topic)
    else if (id.length <= 64) stored.missing.push(id)
  }
  return stored
}

function readIds(text: string | null): string[] | null {
  if (text === null) return []
  try {
    const parsed: unknown = JSON.parse(text)
    if (!Array.isArray(parsed)) return null
    return parsed.slice(0, MOST).filter((id): id is string => typeof id === 'string')
  } catch {
    return null
  }
}
