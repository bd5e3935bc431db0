import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top level of the project, where every command runs. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const children = new Set()
const windows = process.platform === 'win32'

/**
 * Runs a command to its end and gives back `{ code, output }`, stdout and stderr as one text.
 * With `show`, the output goes straight to the terminal and `output` stays empty.
 * NOTE: outside Windows each child leads a process group, so that what it started ends with it.
 */
export function run(command, args, { show = false, env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      detached: !windows,
      shell
    })
    children.add(child)
    const collect = (text) => {
      output += text
    }
    child.stdout?.setEncoding('utf8').on('data', collect)
    child.stderr?.setEncoding('utf8').on('data', collect)
    const end = (code, note = '') => {
      if (children.delete(child)) resolve({ code, output: output + note })
    }
    child.on('error', (error) => end(1, `${command}: ${error.message}\n`))
    child.on('close', (code, signal) => end(code ?? 1, signal ? `\nended by ${signal}\n` : ''))
  })
}

/** Runs the command line program of an installed package, by the name of the package. */
export function runPackage(name, args, options) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0]
  return run(process.execPath, [join(folder, file), ...args], options)
}

/** Runs a TypeScript file of the project. */
export function runTypeScript(file, args = [], options) {
  return run(process.execPath, ['--import', 'tsx', file, ...args], options)
}

function endChildren() {
  for (const child of children) {
    if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'])
    else if (child.pid) endGroup(child.pid)
  }
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGTERM')
  } catch {
    // It has ended on its own.
  }
}

process.on('exit', endChildren)
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }
for (const [signal, number] of Object.entries(signals)) {
  process.on(signal, () => process.exit(128 + number))
}
if (process.env.npm_lifecycle_event) endWithParent(process.ppid)

/** NOTE: npm passes a signal to the shell between us only, so that the shell's end has to be noticed here. */
function endWithParent(parent) {
  const watch = () => process.ppid === parent || process.exit(128 + signals.SIGTERM)
  setInterval(watch, 200).unref()
}
