import type { BuildStep } from '../pipeline.ts'
import type { Output } from './terminal.ts'

const STEPS: BuildStep[] = ['read', 'topics', 'prerequisites', 'layout', 'search']

/**
 * Shows the step under way on stderr, only on a terminal; `end` wipes it away.
 * NOTE: a step keeps the thread busy, so that it is named as it begins: there is no later moment.
 */
export function createProgress(stderr: Output): {
  onStep: (step: BuildStep) => void
  end: () => void
} {
  return {
    onStep: (step) => {
      if (stderr.isTTY)
        stderr.write(`\r\u001b[K${STEPS.indexOf(step) + 1}/${STEPS.length} ${step} …`)
    },
    end: () => {
      if (stderr.isTTY) stderr.write('\r\u001b[K')
    }
  }
}
