import type { Heap } from './heap.ts'
import { createHeap } from './heap.ts'

/** The steps whose prerequisites are all placed, by position; each is taken once. */
export type ReadySteps = {
  add(position: number): void
  /** The first ready step of an area, undefined if it has none. */
  takeFromArea(area: number): number | undefined
  /** The first ready step of the same section. */
  takeBeside(position: number): number | undefined
  /** The area of the first ready step of all. */
  nextArea(): number | undefined
}

/**
 * Ready steps under three orders at once: of a section, of an area, of all; “first” is by rank, a permutation.
 * Each step lies in three heaps and is skipped where it was taken before: O(log n) a call, amortised.
 */
export function createReadySteps(
  ranks: Uint32Array,
  sections: Int32Array,
  areas: Uint32Array,
  areaCount: number
): ReadySteps {
  const positionByRank = new Uint32Array(ranks.length)
  ranks.forEach((rank, position) => {
    positionByRank[rank] = position
  })
  const isTaken = new Uint8Array(ranks.length)
  const all = createHeap()
  const heapByArea = Array.from({ length: areaCount }, createHeap)
  const heapBySection = new Map<number, Heap>()

  const first = (heap: Heap | undefined) => {
    let rank = heap?.peek()
    while (rank !== undefined && isTaken[rank]) {
      heap?.pop()
      rank = heap?.peek()
    }
    return rank
  }
  const take = (heap: Heap | undefined) => {
    const rank = first(heap)
    if (rank === undefined) return undefined
    isTaken[rank] = 1
    return positionByRank[rank]
  }
  return {
    add: (position) => {
      const rank = ranks[position] ?? 0
      const section = sections[position] ?? 0
      const beside = heapBySection.get(section) ?? createHeap()
      heapBySection.set(section, beside)
      for (const heap of [beside, heapByArea[areas[position] ?? 0], all]) heap?.push(rank)
    },
    takeFromArea: (area) => take(heapByArea[area]),
    takeBeside: (position) => take(heapBySection.get(sections[position] ?? 0)),
    nextArea: () => {
      const rank = first(all)
      return rank === undefined ? undefined : areas[positionByRank[rank] ?? 0]
    }
  }
}
