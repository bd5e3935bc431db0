import type { Lists } from '../file/columns.ts'

const WIDTH = 32

/** What to count: who is reached from each of `starts` over `next`; only where `counted` is 1, if it is given. */
export type ReachQuestion = {
  next: Lists
  starts: readonly number[]
  /** Whether `next` leads to lower numbers, apart from a few. */
  isDown?: boolean
  counted?: Uint8Array
}

/**
 * How many others each start reaches, exactly, circles included. 32 starts share one walk over all numbers,
 * each a bit of a mask: O(starts / 32 × links) where the numbers are a topological order.
 */
export function countReached({ next, starts, isDown = false, counted }: ReachQuestion): number[] {
  const size = next.starts.length - 1
  const reached: number[] = []
  const masks = new Uint32Array(size)
  for (let first = 0; first < starts.length; first += WIDTH) {
    const block = starts.slice(first, first + WIDTH)
    masks.fill(0)
    block.forEach((start, bit) => {
      masks[start] = (masks[start] ?? 0) | (1 << bit)
    })
    while (spread(next, masks, isDown)) {}
    reached.push(...countBits(masks, block, counted))
  }
  return reached
}

/** Passes masks on along links; true where one changed that the walk had already left behind. */
function spread({ starts, values }: Lists, masks: Uint32Array, isDown: boolean): boolean {
  const size = masks.length
  let isStale = false
  for (let i = 0; i < size; i++) {
    const at = isDown ? size - 1 - i : i
    const mask = masks[at] ?? 0
    if (mask === 0) continue
    const end = starts[at + 1] ?? 0
    for (let k = starts[at] ?? 0; k < end; k++) {
      const to = values[k] ?? 0
      const before = masks[to] ?? 0
      const joined = (before | mask) >>> 0
      if (joined === before) continue
      masks[to] = joined
      isStale ||= isDown ? to > at : to < at
    }
  }
  return isStale
}

function countBits(masks: Uint32Array, block: readonly number[], counted?: Uint8Array): number[] {
  const counts = block.map((start): number => (counted && !counted[start] ? 0 : -1))
  masks.forEach((mask, at) => {
    if (counted && !counted[at]) return
    for (let left = mask; left !== 0; left = (left & (left - 1)) >>> 0) {
      const bit = 31 - Math.clz32(left & -left)
      counts[bit] = (counts[bit] ?? 0) + 1
    }
  })
  return counts
}
