/**
 * Places in the given order, each at least `apart` behind the one before, between −`reach` and `reach`,
 * as near to the wished places as that allows (least squares; pool adjacent violators, Ayer et al. 1955).
 * Linear. Where the reach is too short for all, it is as long as they need.
 */
export function spreadLayer(wished: readonly number[], apart: number, reach: number): number[] {
  const half = ((wished.length - 1) * apart) / 2
  const slack = Math.max(0, reach - half)
  // Behind `apart` steps taken off, an order without distances is left.
  const means: number[] = []
  const counts: number[] = []
  wished.forEach((wish, i) => {
    let mean = wish - i * apart + half
    let count = 1
    for (let last = means.at(-1); last !== undefined && last > mean; last = means.at(-1)) {
      const joined = counts.at(-1) ?? 1
      mean = (mean * count + last * joined) / (count + joined)
      count += joined
      means.pop()
      counts.pop()
    }
    means.push(mean)
    counts.push(count)
  })
  const levels = means.flatMap((mean, block) =>
    Array<number>(counts[block] ?? 0).fill(Math.min(slack, Math.max(-slack, mean)))
  )
  return levels.map((level, i) => level + i * apart - half)
}
