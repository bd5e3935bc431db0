import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../graph/cli/usage.ts'
import { runMain } from './run-main.ts'

describe('wrong usage', () => {
  it.each([
    ['frobnicate', 'zhilu: unknown command `frobnicate`; the commands are build, check, route,'],
    ['--lang en check', 'zhilu: name the command first: zhilu check …'],
    ['check --frob', "zhilu: Unknown option '--frob'; see zhilu check --help"],
    ['check -dash.md', 'zhilu: unknown option -d; put -- before names that start with -;'],
    ['check --json=yes', "zhilu: Option '--json' does not take an argument; see"],
    ['export --to', "zhilu: Option '--to <value>' argument missing; see zhilu export --help"],
    ['route --to --json', 'zhilu: --to needs a value; write --to=-x where it starts with -;'],
    ['build --out=', 'zhilu: --out needs a value'],
    ['check --lang fr', 'zhilu: --lang is zh or en, not `fr`'],
    ['check --max-bytes=0', 'zhilu: --max-bytes takes a number above 0, not `0`'],
    ['check --max-bytes many', 'zhilu: --max-bytes takes a number above 0, not `many`'],
    [
      'route --to a --hours-per-week=-2',
      'zhilu: --hours-per-week takes a number above 0, not `-2`'
    ],
    ['route', 'zhilu: route needs a target: zhilu route --to TOPIC'],
    ['search', 'zhilu: search needs a query: zhilu search QUERY [outlines…]'],
    ['explain one', 'zhilu: explain needs two topics: zhilu explain A B [outlines…]'],
    ['repair', 'zhilu: repair takes one file: zhilu repair FILE [--out FILE]'],
    ['repair a.md b.md', 'zhilu: repair takes one file:'],
    ['export', 'zhilu: export needs a format: --to graphology | markdown'],
    ['export --to gif', 'zhilu: unknown export format `gif`; known formats: graphology, markdown']
  ])('is told in one line: %s', async (line, message) => {
    const { code, stdout, stderr } = await runMain(line.split(' '))
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({
      code: 2,
      stdout: '',
      lines: 2
    })
    expect(stderr).toContain(message)
  })

  it('shows all commands on stderr when none is named', async () => {
    const { code, stdout, stderr } = await runMain([])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const { synopsis } of Object.values(COMMANDS)) expect(stderr).toContain(synopsis)
  })
})

describe('help and version', () => {
  it('stand on stdout', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await runMain(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
    const { code, stdout, stderr } = await runMain(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const { summary } of Object.values(COMMANDS)) expect(stdout).toContain(summary)
  })

  it('is of one command where one is named', async () => {
    const { stdout } = await runMain(['search', '-h'])
    expect(stdout).toContain('zhilu search QUERY')
    expect(stdout).not.toContain('zhilu route')
  })
})
