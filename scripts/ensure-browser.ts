// Finds the browser and the Chinese font that the end-to-end tests need, and prints the browser's path.
// Installs them where that is one known command: as root on Debian. Else says how to get them.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { findBrowser, hasChineseFont } from '../tests/browser-path.ts'

const packages = ['chromium', 'fonts-noto-cjk', 'fontconfig']

const named = process.env.CHROMIUM_PATH
if (named && !existsSync(named)) fail(`CHROMIUM_PATH names ${named}, and no file is there.`)
if (!isReady() && isRootOnDebian()) installOnDebian()
if (!findBrowser()) {
  fail(
    'Found no browser for the end-to-end tests. Either run `npx playwright install chromium`,\n' +
      'or on Debian `apt-get install -y chromium fonts-noto-cjk`; or set CHROMIUM_PATH to one.'
  )
}
if (!hasChineseFont()) {
  fail(
    'Found no Chinese font: `fc-list :lang=zh` names none, and Chinese would be drawn as boxes.\n' +
      'On Debian run `apt-get install -y fonts-noto-cjk fontconfig`; elsewhere install Noto Sans CJK.'
  )
}
console.log(findBrowser())

function isReady(): boolean {
  return findBrowser() !== undefined && hasChineseFont()
}

function isRootOnDebian(): boolean {
  const release = '/etc/os-release'
  return (
    process.getuid?.() === 0 &&
    existsSync(release) &&
    /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'))
  )
}

function installOnDebian(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', ...packages]]) {
    try {
      execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    } catch {
      console.error(`apt-get ${args.join(' ')} failed.`)
    }
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
