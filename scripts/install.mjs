import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root, run } from './run.mjs'

const stamp = join(root, 'node_modules/.zhilu-stamp')

/** Installs the packages when they are missing, or were installed from another lock or for another machine. */
export async function installMissing() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return
  console.log('Installing packages …')
  const { code } = await npm([
    'install',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund'
  ])
  if (code !== 0) throw new Error('the packages could not be installed: npm says why above')
  writeFileSync(stamp, wanted())
}

/** NOTE: read again after the installation, which may rewrite the lock. */
function wanted() {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json'])
    hash.update(readFileSync(join(root, file)))
  return `${hash.digest('hex')} ${process.platform} ${process.arch}\n`
}

function npm(args) {
  const path = process.env.npm_execpath ?? ''
  return basename(path) === 'npm-cli.js'
    ? run(process.execPath, [path, ...args], { show: true })
    : run('npm', args, { show: true, shell: process.platform === 'win32' })
}
