import { createProblem, type Problem } from '../problems.ts'
import type { NamedTopic, Redirects } from '../topics/redirects.ts'
import type { Unreadable } from './former-topics.ts'

const MOST_NAMED = 20

/** One warning for each redirect that `path` should hold. */
export function missingRedirects(path: string, moved: Redirects): Problem[] {
  return [...moved].map(([id, next]) =>
    createProblem({
      rule: 'missing-redirect',
      severity: 'warning',
      at: startOf(path),
      values: { id, next }
    })
  )
}

/** One note that names the topics without a successor. */
export function goneTopics(path: string, gone: NamedTopic[]): Problem[] {
  if (gone.length === 0) return []
  const topics = gone.slice(0, MOST_NAMED).map(({ id, labels }) => ({ id, label: labels[0] ?? id }))
  const values = { topics, more: gone.length - topics.length }
  return [createProblem({ rule: 'topic-gone', severity: 'note', at: startOf(path), values })]
}

/** One note for each redirect whose end is no topic. */
export function danglingRedirects(path: string, dangling: Redirects): Problem[] {
  return [...dangling].map(([id, next]) =>
    createProblem({
      rule: 'dangling-redirect',
      severity: 'note',
      at: startOf(path),
      values: { id, next }
    })
  )
}

/** The note that nothing can be compared with the graph file that stands there. */
export function incomparableGraph(path: string, values: Unreadable): Problem {
  return createProblem({ rule: 'incomparable-graph', severity: 'note', at: startOf(path), values })
}

function startOf(path: string) {
  return { outline: path, line: 1, column: 1 }
}
