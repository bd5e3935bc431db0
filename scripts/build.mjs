// npm run build: the graph, the app, then the pages that need no scripts. `node scripts/build.mjs graph` builds the graph only.
import './require-node.mjs'
import { bringUpToDate } from './bring-up-to-date.mjs'

const parts = process.argv.slice(2)
await bringUpToDate(parts.length > 0 ? parts : undefined)
