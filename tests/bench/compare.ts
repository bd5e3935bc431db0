/** How one side compares to the other, both measured in turns in one run. */
export type Comparison = {
  /** Median time of ours over median time of theirs. */
  ratio: number
  /** Middle half of the ratios of single pairs. */
  spread: [number, number]
  /** Theirs over theirs: how far apart the machine alone puts two equal sides. */
  control: number
  controlSpread: [number, number]
  isNoisy: boolean
  pairs: number
  /** Median seconds. */
  ours: number
  theirs: number
}

export type Sides = {
  ours: () => unknown
  theirs: () => unknown
  /** No fewer pairs than these. */
  leastPairs?: number
  /** After so many seconds a noisy comparison is given up. */
  mostSeconds?: number
}

const MOST_PAIRS = 40
const CONTROL = [0.95, 1.05] as const

/**
 * Times two sides in turns (ours, theirs, theirs, ours): five pairs, and more, up to 40, until theirs compared with
 * itself lies within 0.95–1.05. Beyond that the figure is noisy, and says so.
 */
export async function compare({
  ours,
  theirs,
  leastPairs = 5,
  mostSeconds = 240
}: Sides): Promise<Comparison> {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] }
  const began = performance.now()
  for (let pairs = 1; ; pairs++) {
    const [first, second] = [await timeOf(ours), await timeOf(theirs)]
    times.theirs.push(second, await timeOf(theirs))
    times.ours.push(first, await timeOf(ours))
    if (pairs < leastPairs) continue
    const found = summary(times)
    const isOver = pairs >= MOST_PAIRS || performance.now() - began > mostSeconds * 1000
    if (!found.isNoisy || isOver) return found
  }
}

function summary({ ours, theirs }: { ours: number[]; theirs: number[] }): Comparison {
  const [even, odd] = [theirs.filter((_, i) => i % 2 === 0), theirs.filter((_, i) => i % 2 === 1)]
  const control = median(even) / median(odd)
  return {
    ratio: median(ours) / median(theirs),
    spread: middleHalf(ours.map((time, i) => time / (theirs[i] ?? time))),
    control,
    controlSpread: middleHalf(even.map((time, i) => time / (odd[i] ?? time))),
    isNoisy: even.length < 5 || control < CONTROL[0] || control > CONTROL[1],
    pairs: even.length,
    ours: median(ours),
    theirs: median(theirs)
  }
}

/** Seconds of the clock, or those that `act` has measured itself; garbage of what ran before is not counted. */
export async function timeOf(act: () => unknown): Promise<number> {
  globalThis.gc?.()
  const began = performance.now()
  const own = await act()
  return isTimed(own) ? own.seconds : (performance.now() - began) / 1000
}

function isTimed(value: unknown): value is { seconds: number } {
  return typeof value === 'object' && value !== null && 'seconds' in value
}

function median(values: number[]): number {
  return quantile(values, 0.5)
}

function middleHalf(values: number[]): [number, number] {
  return [quantile(values, 0.25), quantile(values, 0.75)]
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0]
  return low + (high - low) * (at - Math.floor(at))
}

/** The slope of time against size, both as logarithms, by least squares: 1 is linear. */
export function slopeOf(points: { size: number; seconds: number }[]): number {
  const x = points.map(({ size }) => Math.log(size))
  const y = points.map(({ seconds }) => Math.log(seconds))
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [mean(x), mean(y)]
  const above = x.reduce((sum, value, i) => sum + (value - meanX) * ((y[i] ?? 0) - meanY), 0)
  return above / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0)
}
