import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp, buildGraph, buildPages } from './artifacts.mjs'
import { root, runPackage, runTypeScript } from './run.mjs'

const unitReport = '.cache/unit.json'
const endToEndReport = '.cache/e2e.json'

/**
 * The steps of `npm test` by name. Each runs to `{ passed, failed, skipped, output, note? }`; `output` is
 * what the tools printed, `note` a word for the step's line.
 */
export const steps = {
  typecheck: check(() => runPackage('typescript', ['--noEmit', '-p', 'tsconfig.json'])),
  lint: check(() => runPackage('@biomejs/biome', ['ci', '--colors=off', '.'])),
  rooms: check(() => runTypeScript('scripts/check-rooms.ts')),
  unused: check(() => runPackage('knip', ['--no-progress'])),
  unit: async () => {
    forget(unitReport)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
    const result = await runPackage('vitest', ['run', ...reporters], { env: { NO_COLOR: '1' } })
    return count(result, unitReport, countVitest)
  },
  browser: prepare(() => runTypeScript('scripts/ensure-browser.ts')),
  graph: prepare(buildGraph),
  app: prepare(buildApp),
  pages: prepare(buildPages),
  'end to end': async () => {
    forget(endToEndReport)
    const result = await runPackage('@playwright/test', ['test'], { env: { NO_COLOR: '1' } })
    return count(result, endToEndReport, countPlaywright)
  }
}

/** A step that counts as one check. */
function check(start) {
  return async () => {
    const { code, output } = await start()
    return { ...none, [code === 0 ? 'passed' : 'failed']: 1, output }
  }
}

/** A step that others need: it counts only when it fails. */
function prepare(start) {
  return async () => {
    const { code, output, skipped } = await start()
    return { ...none, failed: code === 0 ? 0 : 1, output, note: skipped ? 'up to date' : '' }
  }
}

const none = { passed: 0, failed: 0, skipped: 0 }

/** What a runner's report says; a runner that fails, or runs nothing, without a failed test is a failure itself. */
function count({ code, output }, report, countIn) {
  const file = join(root, report)
  const counts = existsSync(file) ? countIn(JSON.parse(readFileSync(file, 'utf8'))) : none
  if (counts.failed > 0) return { ...counts, output }
  if (counts.passed === 0) return { ...counts, failed: 1, output, note: 'no test ran' }
  return { ...counts, failed: code === 0 ? 0 : 1, output }
}

/** NOTE: a file that cannot be loaded is a failed suite without a failed test. */
function countVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests
  }
}

function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped
  }
}

function forget(report) {
  rmSync(join(root, report), { force: true })
}
