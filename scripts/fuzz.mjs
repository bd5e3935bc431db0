// npm run fuzz: the laws of outlines, links, stored marks and graph files, tried 20 times as often as in
// `npm test`, 100,000 outlines of a known tree and 10,000 scripts of edits among them; then the longest and
// deepest inputs, and up to eight times as many hostile texts in a browser.
// `-- --factor N --seed N --skip-long --skip-browser` says otherwise.
import './require-node.mjs'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp, buildGraph } from './artifacts.mjs'
import { installMissing } from './install.mjs'
import { checkLongInputs } from './long-inputs.mjs'
import { root, runPackage, runTypeScript } from './run.mjs'

const LAWS =
  'true-outline damaged-outline commonmark topics repair address links progress file'.split(' ')
const COUNTS = '.cache/fuzz-counts.jsonl'

const { values } = parseArgs({
  options: {
    factor: { type: 'string' },
    seed: { type: 'string' },
    'skip-long': { type: 'boolean' },
    'skip-browser': { type: 'boolean' }
  }
})
const factor = numberOf(values.factor ?? '20', '--factor')
const seed = numberOf(values.seed ?? String(Date.now() % 2 ** 31), '--seed')

await installMissing()
mkdirSync(join(root, '.cache'), { recursive: true })
rmSync(join(root, COUNTS), { force: true })
console.log(`seed ${seed}; to repeat this run: npm run fuzz -- --seed ${seed} --factor ${factor}`)
const files = LAWS.map((law) => `tests/laws/${law}.test.ts`)
const { code } = await runPackage('vitest', ['run', '--testTimeout=7200000', ...files], {
  show: true,
  env: { ZHILU_FUZZ_FACTOR: factor, ZHILU_FUZZ_SEED: seed, ZHILU_FUZZ_COUNTS: join(root, COUNTS) }
})
const crashes = values['skip-long'] ? 0 : await checkLongInputs()
const isSafe = values['skip-browser'] || (await checkHostile())
console.log(summary(code))
if (crashes > 0) console.log(`${crashes} long inputs crashed`)
if (!isSafe) console.log('hostile texts: see above')
process.exitCode = code === 0 && crashes === 0 && isSafe ? 0 : 1

/** Whether a browser shows hostile texts as what they are; builds what it needs for that. */
async function checkHostile() {
  for (const prepare of [() => runTypeScript('scripts/ensure-browser.ts'), buildGraph, buildApp]) {
    const { code, output } = await prepare()
    if (code !== 0) console.log(output)
    if (code !== 0) return false
  }
  const options = { show: true, env: { ZHILU_FUZZ_FACTOR: factor } }
  const { code } = await runPackage('@playwright/test', ['test', 'hostile'], options)
  return code === 0
}

function summary(code) {
  const counts = readFileSync(join(root, COUNTS), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const cases = counts.reduce((sum, count) => sum + (count.cases ?? 0), 0)
  const shares = counts
    .filter(({ withTopics }) => withTopics !== undefined)
    .map(({ law, withTopics }) => `${(withTopics * 100).toFixed(1)} % with a topic in “${law}”`)
  const end = code === 0 ? 'no law broken' : 'a law is broken: see above, and tests/fixtures/seeds'
  return [`${cases} cases`, ...shares, `seed ${seed}`, end].join('; ')
}

function numberOf(text, option) {
  const number = Number(text)
  if (!(number > 0)) throw new Error(`${option} ${text}: a number above 0 is needed`)
  return number
}
