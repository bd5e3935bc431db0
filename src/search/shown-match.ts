import type { GraphColumns } from '../../graph/file/columns.ts'
import type { SearchResult } from '../store/answers.ts'

/** Which letters are marked of the names in a row; `alias` is a further name that alone shows the match. */
export type ShownMatch = {
  label: readonly number[]
  other: readonly number[]
  alias?: { text: string; ranges: readonly number[] }
}

const NONE: readonly number[] = []

/**
 * Where a row shows what matched: in the name that stands there, also where that is only a part of the matched one
 * (架构 of BERT · 架构), else in an alias.
 */
export function shownMatch(
  graph: GraphColumns,
  { matched }: SearchResult,
  shown: { label: string; other: string }
): ShownMatch {
  if (!matched) return { label: NONE, other: NONE }
  const text = graph.text(matched.name)
  const { ranges } = matched
  if (text === shown.label) return { label: ranges, other: NONE }
  if (shown.other !== '' && text.endsWith(shown.other))
    return { label: NONE, other: shifted(ranges, text.length - shown.other.length) }
  if (text.toLowerCase() === shown.label.toLowerCase()) return { label: ranges, other: NONE }
  return { label: NONE, other: NONE, alias: { text, ranges } }
}

/** Ranges of a text, as ranges of its end. */
function shifted(ranges: readonly number[], by: number): number[] {
  const left: number[] = []
  for (let i = 0; i < ranges.length; i += 2) {
    const [from, to] = [Math.max(0, (ranges[i] ?? 0) - by), (ranges[i + 1] ?? 0) - by]
    if (to > from) left.push(from, to)
  }
  return left
}
