/**
 * Runs `run` with `Math.random` replaced by a seeded generator, and restores it whatever happens:
 * cytoscape-fcose takes its starting samples from `Math.random`, and a build must repeat itself.
 * The generator is mulberry32 (Tommy Ettinger): 32 bits of state, period 2^32.
 */
export function withSeededRandom<T>(seed: number, run: () => T): T {
  const original = Math.random
  Math.random = createRandom(seed)
  try {
    return run()
  } finally {
    Math.random = original
  }
}

/** Numbers from 0 up to 1, the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
