import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadFrequencies } from '../../../graph/cli/default-data.ts'
import { buildGraph, readOutlines } from '../../../graph/pipeline.ts'
import { builtInLexicon } from '../../build-outlines.ts'
import { kindsTable } from '../../kinds-table.ts'

const folder = process.env.ZHILU_SOURCES ?? ''

it.skipIf(!folder)(
  'the table of kinds in graph/README.md is what the sources read as',
  async () => {
    const inputs = readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({ outline: name, bytes: readFileSync(`${folder}/${name}`) }))
    const options = { lexicon: builtInLexicon, loadFrequencies, isPlaced: false }
    const { graph } = await buildGraph(inputs, options)
    const { trees } = await readOutlines(inputs, options)
    expect(readFileSync('graph/README.md', 'utf8')).toContain(kindsTable(trees, graph))
  }
)
