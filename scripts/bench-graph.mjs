// npm run bench:graph -- FOLDER…: how the graph does on labelled prerequisite pairs, our own and those of the folders
// named (outlines and a gold.tsv each), with the lexicon and without.
import './require-node.mjs'
import { join } from 'node:path'
import { installMissing } from './install.mjs'
import { root, run } from './run.mjs'

await installMissing()
const bench = join(root, 'tests/bench/graph.ts')
const { code } = await run(process.execPath, ['--import', 'tsx', bench, ...process.argv.slice(2)], {
  show: true
})
process.exitCode = code
