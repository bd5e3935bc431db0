// Adds the packages for other systems that npm left out of package-lock.json, so that `npm ci` works
// everywhere. Run it after an installation that changed the lock; with --check it only says what is missing.
// NOTE: npm leaves them out when the registry it asked does not carry them. Their version, and by their
// name their system, stand in the package that wants them; npm fetches them by that.
import { readFileSync, writeFileSync } from 'node:fs'

const systems = new Set(
  'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' ')
)
const cpus = new Set('arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' '))
const libcs = [
  ['gnu', 'glibc'],
  ['musl', 'musl']
]

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = findMissing(lock.packages)

if (process.argv.includes('--check')) {
  for (const { path } of missing) console.log(`missing: ${path}`)
  process.exitCode = missing.length > 0 ? 1 : 0
} else {
  for (const { path, entry } of missing) lock.packages[path] = entry
  const byPath = ([a], [b]) => (a < b ? -1 : 1)
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`Added ${missing.length} packages of other systems to package-lock.json.`)
}

/** `[{ path, entry }]` of every optional dependency with an exact version that the lock does not name. */
function findMissing(packages) {
  return Object.entries(packages).flatMap(([parent, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && !isNamed(packages, parent, name))
      .map(([name, version]) => ({
        path: `node_modules/${name}`,
        entry: entryOf(name, version, dev)
      }))
  )
}

/** Whether `name`, wanted by the package at `parent`, is found there or in a folder above it. */
function isNamed(packages, parent, name) {
  for (let at = parent; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at ? `${at}/` : ''}node_modules/${name}` in packages) return true
    if (at === '') return false
  }
}

/** What npm writes for such a package, in npm's order of keys. */
function entryOf(name, version, dev) {
  const words = name.split('/').at(-1).split('-')
  const cpu = words.find((word) => cpus.has(word))
  const os = words.find((word) => systems.has(word))
  if (!cpu || (!os && cpu !== 'wasm32'))
    throw new Error(`complete-lock: no system in the name ${name}`)
  const libc =
    os === 'linux' && libcs.find(([start]) => words.some((word) => word.startsWith(start)))?.[1]
  return {
    version,
    cpu: [cpu],
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] })
  }
}
