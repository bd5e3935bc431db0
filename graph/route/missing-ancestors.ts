import type { GraphColumns } from '../file/columns.ts'
import { createNeedsReader } from './draft.ts'
import type { Known } from './rules.ts'
import { createRules } from './rules.ts'

/**
 * What someone who knows a topic must know too: its required prerequisites, transitively, that are not marked as
 * known, nearest first, then ids; the topic left out. An either/or group that is open implies none of its ways, one
 * with a known way nothing more. A container has those of its steps, the steps left out. Linear in what it finds.
 */
export function findMissingAncestors(columns: GraphColumns, topic: number, known: Known): number[] {
  const rules = createRules(columns, known)
  const needsOf = createNeedsReader(rules)
  const own = rules.stepsOf(topic)
  const seen = new Set(own)
  const found: number[] = []
  for (let level = [...own]; level.length > 0; ) {
    const next = new Set(level.flatMap((at) => needsOf(at).steps))
    level = [...next].filter((step) => !seen.has(step) && !rules.known[step]).sort((a, b) => a - b)
    for (const step of level) seen.add(step)
    found.push(...level)
  }
  return found
}
