import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { GARDEN, workFolder } from './run-main.ts'

const CLI = fileURLToPath(new URL('../../../graph/cli.ts', import.meta.url))
const TSX = import.meta.resolve('tsx')

type Setting = { cwd?: string; stdin?: string; env?: Record<string, string> }

/** Runs the real command; `script` may send its streams elsewhere: `$ZHILU … | head -1`. */
function runShell(script: string, { cwd, stdin = '', env = {} }: Setting = {}) {
  const command = `zhilu() { "$NODE" --import "$TSX" "$CLI" "$@"; }\n${script}`
  const child = spawn('bash', ['-c', command], {
    ...(cwd ? { cwd } : {}),
    env: { ...process.env, npm_lifecycle_event: '', ...env, NODE: process.execPath, TSX, CLI }
  })
  const ended = { code: -1, stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      ended[name] += text
    })
  child.stdin.end(stdin)
  return new Promise<typeof ended>((resolve) =>
    child.on('close', (code) => resolve({ ...ended, code: code ?? -1 }))
  )
}

describe('the command', () => {
  it('builds the default outlines wherever it runs', async () => {
    const path = workFolder()
    const { code, stdout, stderr } = await runShell('zhilu search rlhf --json', { cwd: path() })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)[0]).toMatchObject({ id: 'rlhf', why: 'exact', score: 1 })
  })

  it('reads names from where npm was called, and standard input', async () => {
    const path = workFolder({ 'in/garden.md': GARDEN })
    const env = { npm_lifecycle_event: 'zhilu', INIT_CWD: path('in') }
    const { code, stdout } = await runShell('zhilu check --no-lexicon garden.md -', {
      stdin: GARDEN,
      env
    })
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'no problems\n' })
  })

  it('ends quietly when its reader stops early', async () => {
    const garden = Array.from({ length: 4000 }, (_, i) => `- 植物${i}号\n`).join('')
    const path = workFolder({ 'garden.md': `# 园\n\n${garden}` })
    const { code, stdout, stderr } = await runShell(
      'set -o pipefail; zhilu export --to graphology --no-lexicon garden.md | head -1',
      { cwd: path() }
    )
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '{\n', stderr: '' })
  })

  it('says so when standard output cannot be written', async () => {
    const path = workFolder()
    const full = await runShell('zhilu --help > /dev/full')
    const limited = await runShell('ulimit -f 1; zhilu --help > help.txt', { cwd: path() })
    const message = 'zhilu: standard output cannot be written: '
    expect([full, limited].map(({ code }) => code)).toEqual([2, 2])
    expect(full.stderr).toBe(`${message}the disk is full; send it somewhere else\n`)
    expect(limited.stderr).toContain(`${message}it would be larger than the system allows;`)
  })

  it('exits 2 with one line for what it cannot use', async () => {
    const { code, stdout, stderr } = await runShell('zhilu check nowhere.md')
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'zhilu: nowhere.md: cannot be read: no such file or folder; mend the name, or leave it out\n'
    })
  })
})
