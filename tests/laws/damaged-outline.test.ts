import { expect, it } from 'vitest'
import { exportGraphology } from '../../graph/export/graphology.ts'
import { InputError } from '../../graph/input-error.ts'
import { EMPTY_LEXICON } from '../../graph/lexicon/lexicon.ts'
import { buildGraph } from '../../graph/pipeline.ts'
import { parseFrequencies } from '../../graph/read/repair/word-frequencies.ts'
import { exchangeBreaches } from '../exchange-contract.ts'
import { checkLaw, seconds, tally } from './check-law.ts'
import { anyBytes, damagedOutline } from './damaged-outline.ts'

const frequencies = parseFrequencies('学习 9000 v\n不 300000 d\n数学 5000 n\n与 160000 p\n')

const options = {
  lexicon: EMPTY_LEXICON,
  loadFrequencies: () => Promise.resolve(frequencies),
  isPlaced: false
}

/** Builds without positions and checks the contract; false for an input that is refused in words. */
async function isBuilt(base64: string): Promise<boolean> {
  const inputs = [{ outline: 'a.md', bytes: new Uint8Array(Buffer.from(base64, 'base64')) }]
  const built = await buildGraph(inputs, options).catch((error: unknown) => {
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).message).toMatch(/^a\.md: /)
  })
  if (!built) return false
  expect(exchangeBreaches(exportGraphology(built.graph))).toEqual([])
  return true
}

it(
  'a damaged outline builds a sound graph, or is refused in words',
  async () => {
    let all = 0
    let built = 0
    const holds = async (base64: string) => {
      all++
      if (await isBuilt(base64)) built++
    }
    await checkLaw({ name: 'damaged-outline', inputs: damagedOutline, count: 1000, holds })
    tally({ withTopics: built / all })
    expect(built / all).toBeGreaterThan(0.6)
  },
  seconds(60)
)

it(
  'any bytes build a sound graph, or are refused in words',
  async () => {
    const holds = async (base64: string) => void (await isBuilt(base64))
    await checkLaw({ name: 'any-bytes', inputs: anyBytes, count: 1000, holds })
  },
  seconds(30)
)
