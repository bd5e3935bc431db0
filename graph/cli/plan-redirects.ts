import { join } from 'node:path'
import type { TopicGraph } from '../file/topic-graph.ts'
import type { Problem } from '../problems.ts'
import { findMoves, followRedirect, joinRedirects, type Redirects } from '../topics/redirects.ts'
import { FORMER_NAME, namedTopics, readEarlierTopics } from './former-topics.ts'
import { CORE_NAME } from './graph-names.ts'
import {
  danglingRedirects,
  goneTopics,
  incomparableGraph,
  missingRedirects
} from './redirect-problems.ts'
import { formatRedirects } from './redirects-file.ts'
import type { OutputFile } from './write-whole.ts'

/** The new graph, the redirects it was read with and their file, the folder of the old one. */
export type RedirectQuestion = {
  graph: TopicGraph
  redirects: Redirects
  path: string
  out: string
  isUpdate: boolean
}

/** What a build has to say and to write about ids that are gone. */
export type RedirectPlan = { problems: Problem[]; files: OutputFile[]; added: Redirects }

/**
 * Compares a new graph with the one in the output folder. Without `isUpdate` a missing redirect is a warning, and the
 * topic is remembered beside the graph, so that a later build with it still finds the successor.
 */
export function planRedirects(question: RedirectQuestion): RedirectPlan {
  const { graph, redirects, path, out, isUpdate } = question
  const isTopic = (id: string) => graph.hasNode(id)
  const { last, former, problem } = readEarlierTopics(out)
  const isOpen = (id: string) =>
    !isTopic(id) && followRedirect(id, redirects, isTopic) === undefined
  const earlier = new Map([...former, ...last].map((topic) => [topic.id, topic]))
  const open = [...earlier.values()].filter(({ id }) => isOpen(id))
  const { moved, gone } = findMoves(open, namedTopics(graph))
  const added = isUpdate ? moved : new Map<string, string>()
  const lastIds = new Set(last.map(({ id }) => id))
  const dangling = [...redirects].filter(([id]) => isOpen(id) && !moved.has(id))
  const remembered = open.filter(({ id }) => !added.has(id))
  const files: OutputFile[] = []
  if (added.size > 0)
    files.push({ path, content: formatRedirects(joinRedirects(redirects, added, isTopic)) })
  if (remembered.length + former.length > 0)
    files.push({ path: join(out, FORMER_NAME), content: `${JSON.stringify(remembered)}\n` })
  return {
    problems: [
      ...(problem === undefined ? [] : [incomparableGraph(join(out, CORE_NAME), problem)]),
      ...missingRedirects(path, isUpdate ? new Map() : moved),
      ...goneTopics(
        path,
        gone.filter(({ id }) => lastIds.has(id))
      ),
      ...danglingRedirects(path, new Map(dangling))
    ],
    files,
    added
  }
}
