import type { Neighbour } from '../store/topic-facts.ts'

/** The neighbours one by one, but with `isGrouped` those of one either/or group together, where its first stands. */
export function bunchNeighbours(
  neighbours: readonly Neighbour[],
  isGrouped: boolean
): Neighbour[][] {
  const bunchByGroup = new Map<number, Neighbour[]>()
  const all: Neighbour[][] = []
  for (const neighbour of neighbours) {
    const { group } = neighbour
    const bunch = isGrouped && group !== 0 ? bunchByGroup.get(group) : undefined
    if (bunch) bunch.push(neighbour)
    else {
      const begun = [neighbour]
      all.push(begun)
      if (isGrouped && group !== 0) bunchByGroup.set(group, begun)
    }
  }
  return all
}
