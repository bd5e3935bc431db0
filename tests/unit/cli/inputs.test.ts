import { symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listAll, runMain, runPlain, workFolder } from './run-main.ts'

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])
const GOOD = '# 园\n\n- 浇水\n'

/** The names of the outlines of a run, as its graph has them. */
async function outlinesOf(words: string[], stdin?: string): Promise<string[]> {
  const ended = await runPlain(['export', '--to', 'graphology', ...words], {
    ...(stdin ? { stdin } : {})
  })
  expect(ended).toMatchObject({ code: 0, stderr: '' })
  const outlines: { outline: string }[] = JSON.parse(ended.stdout).attributes.outlines
  return outlines.map(({ outline }) => outline)
}

describe('an input that cannot be used', () => {
  const at = () =>
    workFolder({
      'good.md': GOOD,
      'zero.md': '',
      'blank.md': ' \n\n',
      'prose.md': 'Nothing is named here.\n',
      'picture.md': PNG,
      'empty/notes.txt': GOOD,
      'empty/.hidden.md': GOOD,
      'empty/node_modules/a.md': GOOD
    })

  it.each([
    [
      'none.md',
      /none\.md: cannot be read: no such file or folder; mend the name, or leave it out$/
    ],
    ['good.md/x', /x: cannot be read: part of its path is a file, not a folder; mend the name/],
    ['zero.md', /zero\.md: the file is empty; write an outline into it or leave it out$/],
    ['blank.md', /blank\.md: no topic found; an outline needs headings or list items/],
    ['prose.md', /prose\.md: no topic found; an outline needs headings or list items/],
    ['picture.md', /picture\.md: this is a PNG picture, not text; export it as Markdown/],
    ['empty', /empty: no \.md file below this folder; name a folder that holds outlines$/]
  ])('ends the run in one line, whatever else is fine: %s', async (name, message) => {
    const path = at()
    const before = listAll(path())
    for (const words of [
      ['build', '--out', path('out')],
      ['export', '--to', 'markdown', '--out', path('out')]
    ]) {
      const { code, stdout, stderr } = await runPlain([...words, path('good.md'), path(name)])
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr.trimEnd()).toMatch(message)
      expect(stderr.split('\n')).toHaveLength(2)
    }
    expect(listAll(path())).toEqual(before)
  })

  it('is a link that leads nowhere, even inside a folder', async () => {
    const path = workFolder({ 'in/good.md': GOOD })
    symlinkSync('nowhere.md', path('in/link.md'))
    const { code, stderr } = await runPlain(['check', path('in')])
    expect(code).toBe(2)
    expect(stderr).toContain('link.md: cannot be read: no such file or folder')
  })

  it('is one larger than the limit, from a file, a device or standard input', async () => {
    const path = workFolder({ 'good.md': GOOD })
    for (const name of [path('good.md'), '/dev/zero', '-']) {
      const { code, stderr } = await runPlain(['check', '--max-bytes', '9', name], { stdin: GOOD })
      expect(code).toBe(2)
      expect(stderr).toContain('larger than 9 bytes; raise the limit with --max-bytes N, or split')
    }
  })

  it('keeps its message in one line whatever its name holds', async () => {
    const path = workFolder({ 'a\n\u001b[31mb.md': '' })
    const { stderr } = await runPlain(['check', path()])
    expect(stderr).toBe(
      'zhilu: a \\u001b[31mb.md: the file is empty; write an outline into it or leave it out\n'
    )
  })

  it('is an empty standard input', async () => {
    const { code, stderr } = await runPlain(['check', '-'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'zhilu: stdin.md: the file is empty; write an outline into it or leave it out\n'
    })
  })
})

describe('a lexicon of one’s own', () => {
  const entry = (fields: string) =>
    `area: { id: garden, zh: 园艺, en: Gardening }\nconcepts:\n  - { id: watering, zh: 浇水, en: Watering${fields} }\n`

  it('gives its names to the topics', async () => {
    const path = workFolder({ 'a.md': GOOD, 'own.yaml': entry('') })
    const words = ['search', 'watering', '--json', '--lang', 'en', '--lexicon', path('own.yaml')]
    const { stdout } = await runPlain([...words, path('a.md')])
    expect(JSON.parse(stdout)[0]).toMatchObject({ id: 'watering', label: 'Watering', why: 'exact' })
  })

  it.each([
    [', hours: [3, 2, 1]', /own\.yaml:3: concepts\.0\.hours: hours must be \[low, typical, high\]/],
    [', needs: [{ id: soil, zh: 土, en: x }]', /own\.yaml:3: watering refers to `soil`, which no/],
    [', aliases: [', /own\.yaml:\d: the lexicon is not valid YAML/]
  ])('is refused with file and line where it is wrong: %s', async (fields, message) => {
    const path = workFolder({ 'a.md': GOOD, 'own.yaml': entry(fields) })
    const words = ['build', '--out', path('out'), '--lexicon', path('own.yaml'), path('a.md')]
    const { code, stderr } = await runPlain(words)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr.split('\n')).toHaveLength(2)
    expect(listAll(path())).toEqual(['a.md', 'own.yaml'])
  })

  it('is refused where it cannot be read', async () => {
    const path = workFolder({ 'a.md': GOOD })
    const { code, stderr } = await runPlain(['check', '--lexicon', path(), path('a.md')])
    expect(code).toBe(2)
    expect(stderr).toContain(': cannot be read: it is a folder, a file is needed')
  })
})

describe('the names of outlines', () => {
  it('are file names, with as many folders as tell equal ones apart', async () => {
    const path = workFolder({ 'p/a/x.md': GOOD, 'p/b/x.md': GOOD, 'q/b/x.md': GOOD, 'y.md': GOOD })
    expect(await outlinesOf([path('y.md'), path('q'), path('p')])).toEqual([
      'a/x.md',
      'p/b/x.md',
      'q/b/x.md',
      'y.md'
    ])
  })

  it('stand once for a file that is named twice, through a folder or through a link', async () => {
    const path = workFolder({ 'in/a.md': GOOD, 'in/B.MD': GOOD })
    symlinkSync('a.md', path('in/z.md'))
    symlinkSync('.', path('in/round'))
    expect(await outlinesOf([path('in'), path('in/a.md'), path('in/z.md')])).toEqual([
      'B.MD',
      'a.md'
    ])
  })

  it('are stdin.md for standard input, which may stand beside files', async () => {
    const path = workFolder({ 'stdin.md': GOOD })
    expect(await outlinesOf(['-', '-', path('stdin.md')], GOOD)).toEqual([
      'stdin.md',
      expect.stringMatching(/^zhilu-.*\/stdin\.md$/)
    ])
  })
})

it('reads outlines after options and behind --', async () => {
  const path = workFolder({ 'a.md': GOOD })
  const ended = await runMain(['check', '--no-lexicon', '--lang', 'en', '--', path('a.md')])
  expect(ended).toEqual({ code: 0, stdout: 'no problems\n', stderr: '' })
})
