import { routeToIcs } from '../graph/export/route-ics.ts'
import { routeToMarkdown } from '../graph/export/route-markdown.ts'
import type { GraphColumns } from '../graph/file/columns.ts'
import type { RouteFileRequest } from './store/route-files.ts'

type Surroundings = {
  graph: GraphColumns
  /** Where the page lies, without what stands behind the `#`. */
  page: string
  now: () => Date
}

/** The text of a file that holds a route; its topics link to their panels. Throws for a calendar without a plan. */
export function writeRoute(request: RouteFileRequest, { graph, page, now }: Surroundings): string {
  const { format, details, targets, route, plan, language } = request
  const written = {
    columns: graph,
    details,
    targets,
    route,
    lang: language,
    addressOf: (id: string) => `${page}#topic=${encodeURIComponent(id)}`
  }
  if (format === 'markdown') return routeToMarkdown({ ...written, ...(plan ? { plan } : {}) })
  if (!plan) throw new Error('write-route: expected a plan for a calendar, got none')
  return routeToIcs({ ...written, plan, by: 'step', stamp: now() })
}
