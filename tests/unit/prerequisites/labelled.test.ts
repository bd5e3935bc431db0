import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Build } from '../../../graph/pipeline.ts'
import { readPairs } from '../../bench/read-pairs.ts'
import { scorePairs } from '../../bench/score-pairs.ts'
import { readRoutes, scoreRoutes } from '../../bench/score-routes.ts'
import { buildTexts, builtInLexicon, defaultTexts } from '../../build-outlines.ts'

const read = (name: string) =>
  readFileSync(new URL(`../../fixtures/prerequisites/${name}.tsv`, import.meta.url), 'utf8')

let built: Build

beforeAll(async () => {
  built = await buildTexts(defaultTexts(), builtInLexicon, false)
})

describe.each(['pairs', 'pairs-held-out'])('the labelled %s of the default outlines', (name) => {
  const pairs = readPairs(read(name))

  it('are at least two hundred, positive and negative', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200)
    expect(pairs.filter(({ isBefore }) => isBefore).length).toBeGreaterThanOrEqual(100)
    expect(pairs.filter(({ isBefore }) => !isBefore).length).toBeGreaterThanOrEqual(80)
  })

  it('are found, told apart, and none is ordered backwards', () => {
    const score = scorePairs(built.graph, pairs)
    expect(score.coverage).toBeGreaterThanOrEqual(0.95)
    expect(score.precision).toBeGreaterThanOrEqual(0.9)
    expect(score.recall).toBeGreaterThanOrEqual(0.85)
    expect(score.backwards).toBe(0)
  })
})

it.each(['routes', 'routes-held-out'])(
  'the known %s hold what must be there, and nothing needless',
  (name) => {
    const { must, missing, needless, unknown } = scoreRoutes(built, readRoutes(read(name)))
    expect(unknown).toEqual([])
    expect(needless).toEqual([])
    expect(1 - missing.length / must).toBeGreaterThanOrEqual(0.98)
  }
)
