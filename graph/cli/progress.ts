import type { BuildStep } from '../pipeline.ts'

const QUIET_MS = 1000

/** Shows the step under way on stderr once a run takes more than a second, and only on a terminal. */
export function createProgress(stderr: NodeJS.WriteStream): {
  onStep: (step: BuildStep) => void
  end: () => void
} {
  const started = Date.now()
  let shown = false
  return {
    onStep: (step) => {
      if (!stderr.isTTY || Date.now() - started < QUIET_MS) return
      stderr.write(`\r\u001b[K${step} …`)
      shown = true
    },
    end: () => {
      if (shown) stderr.write('\r\u001b[K')
    }
  }
}
