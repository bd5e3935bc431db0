// npm run bench: speed figures, a line each, with what guards them; all of them in bench.json.
// `-- --only read --sizes 1,10` or `-- --only layout --topics 2000` takes some of them. Times are told, never failed.
import './require-node.mjs'
import { join } from 'node:path'
import { installMissing } from './install.mjs'
import { root, run } from './run.mjs'

await installMissing()
// A hundred megabytes of outlines as items take more than the usual heap.
const flags = ['--max-old-space-size=12000', '--expose-gc', '--import', 'tsx']
const bench = join(root, 'tests/bench/run.ts')
const { code } = await run(process.execPath, [...flags, bench, ...process.argv.slice(2)], {
  show: true
})
process.exitCode = code
