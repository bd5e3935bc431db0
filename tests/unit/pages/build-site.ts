import type { TopicAttributes } from '../../../graph/file/topic-graph.ts'
import type { Site } from '../../../scripts/pages/site.ts'
import { buildColumns } from '../../build-graph.ts'

/** A site of a small graph, in the notation of `buildColumns`, with its topics by id. */
export function buildSite(
  edges: string,
  topics: Record<string, Partial<TopicAttributes>> = {},
  rest: Partial<Site> = {}
) {
  const { columns, details, topic } = buildColumns(edges, topics)
  const site: Site = {
    columns,
    details,
    address: null,
    stylesheet: 'assets/page-0.css',
    pictureOf: () => 'picture.png',
    ...rest
  }
  return { site, topic }
}
