import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type GraphColumns, KINDS } from '../file/columns.ts'
import { decodeGraph } from '../file/decode-graph.ts'
import { GraphFileError } from '../file/graph-file-error.ts'
import { listAt } from '../file/lists.ts'
import type { TopicGraph } from '../file/topic-graph.ts'
import type { NamedTopic } from '../topics/redirects.ts'
import { CORE_NAME } from './graph-names.ts'
import { readFile } from './read-bytes.ts'

/** Topics that once were and lead nowhere yet: a later build, or `--update-redirects`, may still find their successors. */
export const FORMER_NAME = 'graph.former.json'

const formerTopics = v.array(
  v.object({
    id: v.string(),
    labels: v.array(v.string()),
    aliases: v.array(v.string()),
    isAdvice: v.boolean()
  })
)

/** What an earlier build left in a folder: the topics of its graph, and those it remembered. */
export type EarlierTopics = {
  last: NamedTopic[]
  former: NamedTopic[]
  /** Why the graph file there says nothing, where it does not. */
  problem: Unreadable | undefined
}

/** What is wrong with a file: its fault, where it is one of a graph file, and a sentence. */
export type Unreadable = { fault: string | undefined; why: string }

/** Reads what an earlier build left; a file that cannot be read as one is as good as none. */
export function readEarlierTopics(folder: string): EarlierTopics {
  const former = attempt(join(folder, FORMER_NAME), (bytes) =>
    v.parse(formerTopics, JSON.parse(new TextDecoder().decode(bytes)))
  )
  const last = attempt(join(folder, CORE_NAME), (bytes) => topicsOf(decodeGraph(bytes)))
  return { last: last.result ?? [], former: former.result ?? [], problem: last.problem }
}

function attempt<Result>(
  path: string,
  read: (bytes: Uint8Array) => Result
): { result?: Result; problem?: Unreadable } {
  if (!existsSync(path)) return {}
  try {
    return { result: read(readFile(path, Number.POSITIVE_INFINITY)) }
  } catch (error) {
    const fault = error instanceof GraphFileError ? error.reason : undefined
    return { problem: { fault, why: error instanceof Error ? error.message : String(error) } }
  }
}

function topicsOf({ topics, topicCount, text }: GraphColumns): NamedTopic[] {
  return Array.from({ length: topicCount }, (_, topic) => ({
    id: text(topics.id[topic] ?? 0),
    labels: distinct(
      [topics.label, topics.labelZh, topics.labelEn].map((column) => text(column[topic] ?? 0))
    ),
    aliases: Array.from(listAt(topics.aliases, topic), text),
    isAdvice: KINDS[topics.kind[topic] ?? 0] === 'advice'
  }))
}

/** The topics of a graph by their names. */
export function namedTopics(graph: TopicGraph): NamedTopic[] {
  return graph.mapNodes((id, { label, labels, aliases, kind }) => ({
    id,
    labels: distinct([label, ...Object.values(labels)]),
    aliases,
    isAdvice: kind === 'advice'
  }))
}

function distinct(names: string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '')
}
