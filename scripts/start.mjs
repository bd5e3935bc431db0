// npm start: installs and builds what is missing, then serves the app until Ctrl-C.
import './require-node.mjs'
import { bringUpToDate } from './bring-up-to-date.mjs'
import { root } from './run.mjs'

await bringUpToDate()

const { preview } = await import('vite')
const server = await preview({ root, preview: { port: 4173, open: false } })
const [address] = server.resolvedUrls.local
console.log(`\nZhilu 知路 is at ${address}\nCtrl-C ends it.`)
