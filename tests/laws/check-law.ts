import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync
} from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect } from 'vitest'

// `npm run fuzz` sets these: how many times the usual cases, from which seed, and where to count them.
const { ZHILU_FUZZ_FACTOR, ZHILU_FUZZ_SEED, ZHILU_FUZZ_COUNTS } = process.env
const factor = Number(ZHILU_FUZZ_FACTOR ?? 1)
const isFuzzing = ZHILU_FUZZ_FACTOR !== undefined

const KEPT = fileURLToPath(new URL('../fixtures/seeds', import.meta.url))

/** The factor of `npm run fuzz` where nothing else is said. */
const USUAL_FACTOR = 20

/**
 * How often to try a law: `count` times in `npm test`, as many more in `npm run fuzz`; there `inFuzz` times by its
 * usual factor, where a law has a count of its own.
 */
export function runs(
  count: number,
  inFuzz = count * USUAL_FACTOR
): { numRuns: number; seed?: number } {
  const numRuns = Math.ceil(isFuzzing ? (inFuzz / USUAL_FACTOR) * factor : count)
  tally({ cases: numRuns })
  return { numRuns, ...(ZHILU_FUZZ_SEED === undefined ? {} : { seed: Number(ZHILU_FUZZ_SEED) }) }
}

/** Milliseconds a law of so many seconds may take. */
export const seconds = (count: number): number => count * 1000 * Math.max(1, factor)

/** Adds to what `npm run fuzz` counts for the test that runs. */
export function tally(counts: Record<string, number>) {
  const { currentTestName = '' } = expect.getState()
  if (ZHILU_FUZZ_COUNTS)
    appendFileSync(ZHILU_FUZZ_COUNTS, `${JSON.stringify({ law: currentTestName, ...counts })}\n`)
}

export type Law<Input> = {
  /** A folder of `tests/fixtures/seeds`. */
  name: string
  inputs: fc.Arbitrary<Input>
  count: number
  holds: (input: Input) => Promise<void>
}

/**
 * Checks a law on the inputs that once broke it, then on random ones. Inputs are plain JSON: what
 * `npm run fuzz` finds is kept, and tried again ever after.
 */
export async function checkLaw<Input>({ name, inputs, count, holds }: Law<Input>) {
  for (const input of keptInputs<Input>(name)) await holds(input)
  const found = await fc.check(fc.asyncProperty(inputs, holds), runs(count))
  if (!found.failed) return
  if (isFuzzing && found.counterexample) keep(name, found.counterexample[0])
  throw new Error(await fc.asyncDefaultReportMessage(found), { cause: found.errorInstance })
}

function keptInputs<Input>(name: string): Input[] {
  const folder = `${KEPT}/${name}`
  if (!existsSync(folder)) return []
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
}

function keep(name: string, input: unknown) {
  const text = `${JSON.stringify(input)}\n`
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  mkdirSync(`${KEPT}/${name}`, { recursive: true })
  writeFileSync(`${KEPT}/${name}/${hash}.json`, text)
}
