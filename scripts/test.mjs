// npm test: everything that must hold, and at the very end one line, `N passed, N failed`.
import './require-node.mjs'
import { existsSync } from 'node:fs'
import { installMissing } from './install.mjs'
import { steps } from './test-steps.mjs'

const totals = { passed: 0, failed: 0 }

try {
  await installMissing()
  saySources(process.env.ZHILU_SOURCES)
  await runAll()
} catch (error) {
  totals.failed += 1
  console.log(error.message)
}
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed > 0 ? 1 : 0

/** Two lines of steps side by side, then the browser alone: its tests measure what a person sees. */
async function runAll() {
  const [, isReady] = await Promise.all([
    inOrder(['typecheck', 'lint', 'rooms', 'unused', 'unit']),
    whileGood(['browser', 'graph', 'app', 'pages'])
  ])
  if (isReady) await runStep('end to end')
  else sayNotRun('end to end')
}

async function inOrder(names) {
  for (const name of names) await runStep(name)
}

async function whileGood(names) {
  for (const name of names) if (!(await runStep(name))) return false
  return true
}

/** Gives back whether nothing failed. */
async function runStep(name) {
  const began = performance.now()
  const { passed, failed, skipped, output, note } = await steps[name]()
  totals.passed += passed
  totals.failed += failed
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6)
  const counts = [
    passed > 1 && `${passed} passed`,
    failed > 1 && `${failed} failed`,
    skipped > 0 && `${skipped} skipped`,
    note
  ].filter(Boolean)
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${seconds} s  ${counts.join(', ')}`.trimEnd()
  )
  if (failed > 0) console.log(`\n${output.trimEnd()}\n`)
  return failed === 0
}

function sayNotRun(name) {
  totals.failed += 1
  console.log(`✗ ${name.padEnd(10)} not run: it needs what failed above`)
}

function saySources(folder) {
  if (folder && !existsSync(folder))
    throw new Error(`ZHILU_SOURCES names ${folder}, which is not there`)
  console.log(`original sources: ${folder ? 'set' : 'not set'}`)
}
