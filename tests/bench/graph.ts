import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { DEFAULT_OUTLINES, loadFrequencies, loadLexicon } from '../../graph/cli/default-data.ts'
import { EMPTY_LEXICON, type Lexicon } from '../../graph/lexicon/lexicon.ts'
import { buildGraph } from '../../graph/pipeline.ts'
import { readPairs } from './read-pairs.ts'
import { type Pair, type Score, scorePairs } from './score-pairs.ts'

/** Where our own labelled pairs lie; they are about the default outlines. */
const OWN_PAIRS = new URL('../fixtures/prerequisites/pairs.tsv', import.meta.url)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lexicon: { type: 'string', multiple: true, default: [] } }
})

if (existsSync(OWN_PAIRS))
  await benchFolder(DEFAULT_OUTLINES, 'own pairs', readPairs(readFileSync(OWN_PAIRS, 'utf8')))
for (const folder of positionals) {
  const gold = join(folder, 'gold.tsv')
  if (!existsSync(gold)) throw new Error(`${folder}: holds no gold.tsv`)
  await benchFolder(folder, basename(folder), readPairs(readFileSync(gold, 'utf8')))
}

/** Prints how the outlines of a folder do on its labelled pairs, with the lexicon and without. */
async function benchFolder(folder: string, name: string, pairs: Pair[]) {
  const inputs = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => ({ outline: file, bytes: readFileSync(join(folder, file)) }))
  const lexicons: [string, Lexicon][] = [
    ['with lexicon', loadLexicon(values.lexicon, true)],
    ['no lexicon', EMPTY_LEXICON]
  ]
  for (const [with_, lexicon] of lexicons) {
    const { graph } = await buildGraph(inputs, {
      lexicon,
      loadFrequencies,
      isPlaced: false,
      isSearchable: false
    })
    console.log(`${name.padEnd(28)} ${with_.padEnd(13)} ${format(scorePairs(graph, pairs))}`)
  }
}

function format(score: Score): string {
  const say = (share: number | undefined) => (share === undefined ? '   –' : share.toFixed(3))
  return `P ${say(score.precision)}  R ${say(score.recall)}  F1 ${say(score.f1)}  backwards ${say(score.backwards)}  direct P ${say(score.direct)}  coverage ${say(score.coverage)}  of ${score.pairs} pairs`
}
