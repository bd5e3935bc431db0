/** A binary min-heap of numbers. `pop` and `peek` give undefined when it is empty. */
export type Heap = {
  push(value: number): void
  pop(): number | undefined
  peek(): number | undefined
}

/** An empty heap; push and pop cost O(log n). */
export function createHeap(): Heap {
  const values: number[] = []
  const at = (i: number) => values[i] ?? Number.POSITIVE_INFINITY
  return {
    peek: () => values[0],
    push: (value) => {
      let i = values.push(value) - 1
      for (let above = (i - 1) >> 1; i > 0 && at(above) > value; above = (i - 1) >> 1) {
        values[i] = at(above)
        i = above
      }
      values[i] = value
    },
    pop: () => {
      const least = values[0]
      const last = values.pop()
      if (last === undefined || values.length === 0) return least
      let i = 0
      for (let below = 1; below < values.length; below = 2 * i + 1) {
        if (at(below + 1) < at(below)) below++
        if (at(below) >= last) break
        values[i] = at(below)
        i = below
      }
      values[i] = last
      return least
    }
  }
}
