import type { Atlas } from './atlas.ts'

/** Prerequisites that run from one territory to another (territory numbers), and how many they are. */
export type Bundle = { from: number; to: number; count: number }

const MOST = 26
const LEAST_SHARE = 0.07
const LEAST_COUNT = 2

/**
 * The bundles worth drawing, the heaviest first: of each pair of territories the direction that
 * carries more, none below 7 % of the heaviest, 26 at most. Linear in edges.
 */
export function findBundles({ columns, territories, territoryOf, isLine }: Atlas): Bundle[] {
  const size = territories.length
  const counts = new Map<number, number>()
  const { source, target } = columns.edges
  for (let edge = 0; edge < columns.edgeCount; edge++) {
    if (!isLine[edge]) continue
    const from = territoryOf[source[edge] ?? 0] ?? -1
    const to = territoryOf[target[edge] ?? 0] ?? -1
    if (from < 0 || to < 0 || from === to) continue
    counts.set(from * size + to, (counts.get(from * size + to) ?? 0) + 1)
  }
  const bundles = [...counts]
    .map(([key, count]) => ({ from: Math.floor(key / size), to: key % size, count }))
    .filter(({ from, to, count }) => {
      const back = counts.get(to * size + from) ?? 0
      return count > back || (count === back && from < to)
    })
    .sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to)
  const least = Math.max(LEAST_COUNT, (bundles[0]?.count ?? 0) * LEAST_SHARE)
  return bundles.filter(({ count }) => count >= least).slice(0, MOST)
}
