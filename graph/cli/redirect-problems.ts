import type { Problem } from '../problems.ts'
import type { NamedTopic, Redirects } from '../topics/redirects.ts'

const MOST_NAMED = 20

/** One warning for each redirect that `path` should hold. */
export function missingRedirects(path: string, moved: Redirects): Problem[] {
  return [...moved].map(([id, next]) => ({
    rule: 'missing-redirect',
    severity: 'warning',
    ...startOf(path),
    message: `the id \`${id}\` is gone, its name is now that of \`${next}\``,
    help: `add "${id}": "${next}", or build again with --update-redirects`
  }))
}

/** One note that names the topics without a successor. */
export function goneTopics(path: string, gone: NamedTopic[]): Problem[] {
  if (gone.length === 0) return []
  const names = gone.slice(0, MOST_NAMED).map(({ id, labels }) => `\`${labels[0] ?? id}\` (${id})`)
  const more = gone.length > MOST_NAMED ? ` and ${gone.length - MOST_NAMED} more` : ''
  return [
    {
      rule: 'topic-gone',
      severity: 'note',
      ...startOf(path),
      message: `no topic bears the names of ${names.join(', ')}${more}: links to them end nowhere`,
      help: 'where one was renamed, add "old-id": "new-id"'
    }
  ]
}

/** One note for each redirect whose end is no topic. */
export function danglingRedirects(path: string, dangling: Redirects): Problem[] {
  return [...dangling].map(([id, next]) => ({
    rule: 'dangling-redirect',
    severity: 'note',
    ...startOf(path),
    message: `\`${id}\` leads to \`${next}\`, which no topic has as its id`,
    help: 'name a topic there, or remove the line'
  }))
}

/** The note that nothing can be compared with the graph file that stands there. */
export function incomparableGraph(path: string, why: string): Problem {
  return {
    rule: 'incomparable-graph',
    severity: 'note',
    ...startOf(path),
    message: `ids that are gone cannot be told: ${why}`,
    help: 'this build writes it anew; restore the file before building if it was in use'
  }
}

function startOf(path: string) {
  return { file: path, line: 1, column: 1 }
}
