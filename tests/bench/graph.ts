import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { DEFAULT_OUTLINES, loadFrequencies, loadLexicon } from '../../graph/cli/default-data.ts'
import { EMPTY_LEXICON, type Lexicon } from '../../graph/lexicon/lexicon.ts'
import { buildGraph } from '../../graph/pipeline.ts'
import { readPairs } from './read-pairs.ts'
import { type Pair, type Score, scoreKinds, scorePairs } from './score-pairs.ts'
import { readRoutes, scoreRoutes } from './score-routes.ts'

/** Our own labelled pairs, about the default outlines: those looked at while the rules were made, and those never. */
const OWN = new URL('../fixtures/prerequisites/', import.meta.url)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lexicon: { type: 'string', multiple: true, default: [] } }
})

for (const name of ['pairs', 'pairs-held-out'])
  await benchFolder(
    DEFAULT_OUTLINES,
    `own ${name}`,
    readPairs(readFileSync(new URL(`${name}.tsv`, OWN), 'utf8'))
  )
for (const name of ['routes', 'routes-held-out']) await benchRoutes(name)
for (const folder of positionals) {
  const gold = join(folder, 'gold.tsv')
  if (!existsSync(gold)) throw new Error(`${folder}: holds no gold.tsv`)
  await benchFolder(folder, basename(folder), readPairs(readFileSync(gold, 'utf8')))
}

/** Prints how the outlines of a folder do on its labelled pairs, with the lexicon and without. */
async function benchFolder(folder: string, name: string, pairs: Pair[]) {
  const inputs = inputsOf(folder)
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
    const kinds = [...scoreKinds(graph, pairs)].map(
      ([kind, { right, all }]) => `${kind} ${right}/${all}`
    )
    console.log(`    right by kind of evidence: ${kinds.sort().join(', ') || '–'}`)
  }
}

/** Prints what the routes to known targets over the default outlines lack, and hold without need. */
async function benchRoutes(name: string) {
  const inputs = inputsOf(DEFAULT_OUTLINES)
  const built = await buildGraph(inputs, {
    lexicon: loadLexicon(values.lexicon, true),
    loadFrequencies,
    isPlaced: false
  })
  const cases = readRoutes(readFileSync(new URL(`${name}.tsv`, OWN), 'utf8'))
  const { must, missing, mustNot, needless, unknown } = scoreRoutes(built, cases)
  console.log(
    `own ${name}`.padEnd(42),
    `must be there ${must - missing.length} of ${must}, must not ${needless.length} of ${mustNot}`
  )
  for (const [what, list] of Object.entries({ missing, needless, unknown }))
    if (list.length > 0) console.log(`    ${what}: ${list.join('; ')}`)
}

function format(score: Score): string {
  const say = (share: number | undefined) => (share === undefined ? '   –' : share.toFixed(3))
  return `P ${say(score.precision)}  R ${say(score.recall)}  F1 ${say(score.f1)}  backwards ${say(score.backwards)}  direct P ${say(score.direct)}  coverage ${say(score.coverage)}  of ${score.pairs} pairs`
}

function inputsOf(folder: string) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => ({ outline: file, bytes: readFileSync(join(folder, file)) }))
}
