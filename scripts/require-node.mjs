// Import this first: it stops with one clear sentence when Node is too old for Zhilu.
import { readFileSync } from 'node:fs'

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

if (!satisfies(process.versions.node, engines.node)) {
  console.error(
    `Zhilu needs Node ${engines.node}, and this is Node ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org (or `nvm install`), then run the command again.'
  )
  process.exit(1)
}

/** Understands what `engines` is written in here: `^a.b.c` and `>=a.b.c`, joined by `||`. */
function satisfies(version, range) {
  const is = version.split('.').map(Number)
  return range.split('||').some((part) => {
    const [, sign, numbers] = /^\s*(\^|>=)(\d+\.\d+\.\d+)\s*$/.exec(part)
    const least = numbers.split('.').map(Number)
    return !isBelow(is, least) && (sign === '>=' || is[0] === least[0])
  })
}

function isBelow(a, b) {
  const i = a.findIndex((n, at) => n !== b[at])
  return i >= 0 && a[i] < b[i]
}
