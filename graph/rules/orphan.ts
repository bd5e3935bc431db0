import type { Problems } from '../problems.ts'
import type { Topic, Topics } from '../topics/topic.ts'

/** Reported for an outline only where this share of its topics is connected: elsewhere nobody says what needs what. */
const LEAST_CONNECTED = 0.75

/** Fewer topics say too little of how their author writes. */
const FEWEST_TOPICS = 8

type Edge = { source: string; target: string }

/** Reports topics that need nothing and that nothing needs, in outlines most of whose topics are connected. */
export function checkOrphans({ byId }: Topics, edges: Iterable<Edge>, problems: Problems): void {
  const connected = new Set<string>()
  for (const { source, target } of edges) connected.add(source).add(target)
  const steps = [...byId.values()].filter(({ learn }) => learn)
  const isTold = createIsTold(steps, connected)
  for (const { id, label, items } of steps) {
    const at = items.find(({ outline }) => isTold(outline))
    if (!at || connected.has(id)) continue
    problems.add({
      rule: 'orphan',
      severity: 'note',
      at,
      values: { label }
    })
  }
}

/** Whether an outline says of most of its topics how they are connected. */
function createIsTold(
  steps: Topic[],
  connected: ReadonlySet<string>
): (outline: string) => boolean {
  const counts = new Map<string, { connected: number; all: number }>()
  for (const { id, items } of steps)
    for (const outline of new Set(items.map((item) => item.outline))) {
      const count = counts.get(outline) ?? { connected: 0, all: 0 }
      count.all++
      if (connected.has(id)) count.connected++
      counts.set(outline, count)
    }
  return (outline) => {
    const count = counts.get(outline)
    if (!count || count.all < FEWEST_TOPICS) return false
    return count.connected >= count.all * LEAST_CONNECTED
  }
}
