import { buildApp, buildGraph, buildPages } from './artifacts.mjs'
import { installMissing } from './install.mjs'

/**
 * Installs what is missing and builds what is out of date, says so on the terminal, and ends the
 * process with one sentence when that fails. `parts` are 'graph', 'app' and 'pages', in this order.
 */
export async function bringUpToDate(parts = ['graph', 'app', 'pages']) {
  try {
    await installMissing()
    if (parts.includes('graph')) await make('graph', buildGraph)
    if (parts.includes('app')) await make('app', buildApp)
    if (parts.includes('pages')) await make('page of each topic', buildPages)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

async function make(name, build) {
  const began = performance.now()
  const { code, skipped } = await build({ show: true })
  if (code !== 0) throw new Error(`The ${name} could not be built: the reason stands above.`)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(skipped ? `The ${name} is up to date.` : `Built the ${name} in ${seconds} s.`)
}
