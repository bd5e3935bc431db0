import type { Lists } from './columns.ts'

/** Lays arrays end to end. */
export function listsFromArrays(arrays: readonly ArrayLike<number>[]): Lists {
  const starts = startsFromCounts(Uint32Array.from(arrays, (array) => array.length))
  const values = new Uint32Array(starts[arrays.length] ?? 0)
  arrays.forEach((array, i) => {
    values.set(array, starts[i])
  })
  return { starts, values }
}

/**
 * The positions of `keys` by key: list `k` holds every `i` with `keys[i] === k`, ascending.
 * Keys from `count` up are left out. Counting sort: linear in keys and lists.
 */
export function listsByKey(keys: ArrayLike<number>, count: number): Lists {
  const counts = new Uint32Array(count)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? count
    if (key < count) counts[key] = (counts[key] ?? 0) + 1
  }
  const starts = startsFromCounts(counts)
  const values = new Uint32Array(starts[count] ?? 0)
  const next = starts.slice(0, count)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? count
    if (key >= count) continue
    const at = next[key] ?? 0
    values[at] = i
    next[key] = at + 1
  }
  return { starts, values }
}

/** The `values` by key: list `k` holds every `values[i]` with `keys[i] === k`, in the order given. */
export function valuesByKey(
  keys: ArrayLike<number>,
  values: ArrayLike<number>,
  count: number
): Lists {
  const positions = listsByKey(keys, count)
  return { starts: positions.starts, values: positions.values.map((i) => values[i] ?? 0) }
}

/** Where each list starts, and behind the last one where it ends. */
export function startsFromCounts(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  let sum = 0
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i] ?? 0
    starts[i + 1] = sum
  }
  return starts
}

/** List `i`, as a view into the values. */
export function listAt(lists: Lists, i: number): Uint32Array {
  return lists.values.subarray(lists.starts[i], lists.starts[i + 1])
}
