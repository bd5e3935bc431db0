import type { GraphColumns } from '../../graph/file/columns.ts'
import type { KnownCount } from '../store/progress-counts.ts'
import { progressByArea } from '../store/progress-counts.ts'
import { rootsOf } from '../store/topic-facts.ts'

/** The areas in which something is known, from foundations to applications, each with how much of it. */
export function areaProgress(
  graph: GraphColumns,
  known: ReadonlySet<number>
): ({ area: number } & KnownCount)[] {
  const counts = progressByArea(graph, known)
  return rootsOf(graph).flatMap((area) => {
    const count = counts.get(area)
    return count && count.known > 0 ? [{ area, ...count }] : []
  })
}
