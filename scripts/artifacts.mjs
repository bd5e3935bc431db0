import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, runPackage, runTypeScript } from './run.mjs'
import { isUpToDate } from './up-to-date.mjs'

const graphFiles = ['public/graph.core.bin', 'public/graph.details.bin', 'public/outline.0.txt']

/**
 * Written once the app, or the pages, are complete, with the time their build began: a build that was cut short leaves
 * none. Each holds the site's address it was built for.
 */
const appStamp = '.cache/app-built'
const pagesStamp = '.cache/pages-built'

const shared = ['package-lock.json', 'scripts/artifacts.mjs']
const graph = { inputs: ['graph', ...shared], outputs: graphFiles }
const app = {
  inputs: [
    'src',
    'graph',
    'public',
    'index.html',
    'vite.config.ts',
    'scripts/csp-plugin.ts',
    'scripts/first-picture.ts',
    'scripts/first-picture-style.ts',
    'scripts/first-picture-plugin.ts',
    'scripts/read-built-graph.ts',
    'scripts/pages',
    ...shared
  ],
  outputs: [appStamp, 'dist/index.html']
}
// The app's build empties dist/ and writes its stamp: what is older is of another build.
const pages = {
  inputs: ['scripts/build-pages.ts', appStamp, ...app.inputs],
  outputs: [pagesStamp, 'dist/topics.html']
}

/** Builds the default outlines into `public/`, unless that is up to date; gives back `{ code, output, skipped? }`. */
export async function buildGraph(options) {
  if (isUpToDate(graph)) return { code: 0, output: '', skipped: true }
  return runTypeScript('graph/cli.ts', ['build', '--out', 'public'], options)
}

/** Builds the app into `dist/`, unless that is up to date; wants the graph built. Gives back the same. */
export async function buildApp(options) {
  if (isBuilt(app, appStamp)) return { code: 0, output: '', skipped: true }
  return buildWithStamp(appStamp, () =>
    runPackage('vite', ['build', '--logLevel', 'warn'], options)
  )
}

/** Writes the pages that need no scripts into `dist/`, unless they are up to date; wants graph and app. Gives back the same. */
export async function buildPages(options) {
  if (isBuilt(pages, pagesStamp)) return { code: 0, output: '', skipped: true }
  return buildWithStamp(pagesStamp, () => runTypeScript('scripts/build-pages.ts', [], options))
}

function isBuilt(artifact, stamp) {
  if (!existsSync(join(root, 'dist')) || !isUpToDate(artifact)) return false
  return readFileSync(join(root, stamp), 'utf8') === siteAddress()
}

async function buildWithStamp(stamp, build) {
  const began = new Date()
  rmSync(join(root, stamp), { force: true })
  const result = await build()
  if (result.code === 0) setStamp(stamp, began)
  return result
}

function setStamp(stamp, time) {
  const file = join(root, stamp)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, siteAddress())
  utimesSync(file, time, time)
}

function siteAddress() {
  return process.env.ZHILU_SITE_URL ?? ''
}
