import type { CalendarRequest } from '../graph/export/route-ics.ts'
import type { TopicAttributes } from '../graph/file/topic-graph.ts'
import { findRoute } from '../graph/route/find-route.ts'
import { planRoute } from '../graph/route/plan-route.ts'
import { buildColumns } from './build-graph.ts'

/** A planned route as the exports take it; the last topic of `edges` given in `to` is the target. */
export function writtenRoute(
  edges: string,
  to: string,
  topics: Record<string, Partial<TopicAttributes>> = {},
  start: string | undefined = '2026-12-01'
): CalendarRequest {
  const { columns, details, topic } = buildColumns(edges, topics)
  const targets = [topic(to)]
  const route = findRoute(columns, { targets })
  const plan = planRoute(columns, route, {
    hoursPerWeek: 3,
    ...(start === undefined ? {} : { start })
  })
  const stamp = new Date('2026-11-26T05:24:41.123Z')
  return { columns, details, targets, route, plan, lang: 'zh', by: 'week', stamp }
}
