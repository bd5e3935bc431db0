/** How many elements Cytoscape may hold on this machine. */
export type ElementCap = {
  /** 200 to 1,500. */
  readonly most: number
  /** Tells how long a frame of a move took, in milliseconds, and how many elements were drawn in it. */
  report(milliseconds: number, held: number): void
}

const MOST = 1500
const LEAST = 200
const SLOW = 50
const FAST = 20
const SLOW_IN_A_ROW = 6
const FAST_IN_A_ROW = 60

/**
 * A cap that halves after several frames over 50 ms, and grows by half after many under 20 ms. Each fall
 * makes it twice as slow to rise, so that it comes to rest. Frames that draw less than half of what the
 * cap allows say nothing about it.
 */
export function createElementCap(): ElementCap {
  let most = MOST
  let slow = 0
  let fast = 0
  let patience = FAST_IN_A_ROW
  return {
    get most() {
      return most
    },
    report(milliseconds, held) {
      if (held < most / 2) return
      slow = milliseconds > SLOW ? slow + 1 : Math.max(0, slow - 0.25)
      fast = milliseconds < FAST ? fast + 1 : 0
      if (slow >= SLOW_IN_A_ROW) {
        most = Math.max(LEAST, Math.round(most / 2))
        patience *= 2
        slow = 0
      } else if (fast >= patience) {
        most = Math.min(MOST, Math.round(most * 1.5))
        fast = 0
      }
    }
  }
}
