import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, runPackage, runTypeScript } from './run.mjs'
import { isUpToDate } from './up-to-date.mjs'

const graphFiles = ['public/graph.core.bin', 'public/graph.details.bin', 'public/outline.0.txt']

/** Written once the app is complete, with the time its build began: a build that was cut short leaves none. */
const appStamp = '.cache/app-built'

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
    ...shared
  ],
  outputs: [appStamp, 'dist/index.html']
}

/** Builds the default outlines into `public/`, unless that is up to date; gives back `{ code, output, skipped? }`. */
export async function buildGraph(options) {
  if (isUpToDate(graph)) return { code: 0, output: '', skipped: true }
  return runTypeScript('graph/cli.ts', ['build', '--out', 'public'], options)
}

/** Builds the app into `dist/`, unless that is up to date; wants the graph built. Gives back the same. */
export async function buildApp(options) {
  if (existsSync(join(root, 'dist')) && isUpToDate(app))
    return { code: 0, output: '', skipped: true }
  const began = new Date()
  rmSync(join(root, appStamp), { force: true })
  const result = await runPackage('vite', ['build', '--logLevel', 'warn'], options)
  if (result.code === 0) setStamp(began)
  return result
}

function setStamp(time) {
  const file = join(root, appStamp)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  utimesSync(file, time, time)
}
