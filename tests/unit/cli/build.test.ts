import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeDetails } from '../../../graph/file/decode-details.ts'
import { decodeGraph } from '../../../graph/file/decode-graph.ts'
import { decodeOutlineText } from '../../../graph/file/outline-text.ts'
import { GARDEN, listAll, runPlain, workFolder } from './run-main.ts'

type Work = ReturnType<typeof workFolder>

const WITH_ERROR = '# A\n\n- 甲\n  - 前置：[[无此物]]\n'

/** Builds `outlines/` into `out/`. */
const build = (path: Work, ...options: string[]) =>
  runPlain(['build', '--out', path('out'), ...options, path('outlines')])

const bytesIn = (path: Work) =>
  listAll(path('out')).map((name) => [name, readFileSync(path('out', name)).toString('base64')])

const redirectsIn = (path: Work) =>
  JSON.parse(readFileSync(path('outlines/redirects.json'), 'utf8'))

describe('build', () => {
  it('writes both parts of the graph file, equal for equal outlines', async () => {
    const path = workFolder({ 'outlines/garden.md': GARDEN })
    const { code, stdout } = await build(path)
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^area 2, chapter 2, section 0, topic 5, advice 0; 2 prereq/)
    })
    const columns = decodeGraph(readFileSync(path('out/graph.core.bin')))
    expect(columns.topicCount).toBe(9)
    expect(() => decodeDetails(readFileSync(path('out/graph.details.bin')), columns)).not.toThrow()
    const before = bytesIn(path)
    await build(path)
    expect(bytesIn(path)).toEqual(before)
  })

  it('prints errors on stderr and writes all the same, unless it is strict', async () => {
    const path = workFolder({ 'outlines/a.md': WITH_ERROR })
    const strict = await build(path, '--strict')
    expect(strict).toMatchObject({ code: 1, stdout: '' })
    expect(strict.stderr).toMatch(/^a\.md:4:5: error: .*\[unknown-prerequisite\]$/m)
    expect(existsSync(path('out'))).toBe(false)
    expect(await build(path)).toMatchObject({ code: 0, stderr: strict.stderr })
    expect(listAll(path('out'))).toEqual(['graph.core.bin', 'graph.details.bin', 'outline.0.txt'])
  })

  it.each([
    ['file', 'file/graph.details.bin: cannot be written: part of its path is a file, not a folder'],
    ['taken', 'taken/graph.core.bin: cannot be written: it is a folder, name a file']
  ])('changes nothing where it cannot write: %s', async (name, message) => {
    const path = workFolder({ 'a.md': GARDEN, file: 'x', 'taken/graph.details.bin': 'old' })
    mkdirSync(path('taken/graph.core.bin'))
    const before = listAll(path())
    const { code, stderr } = await runPlain(['build', '--out', path(name), path('a.md')])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(listAll(path())).toEqual(before)
    expect(readFileSync(path('taken/graph.details.bin'), 'utf8')).toBe('old')
  })
})

describe('the texts of the outlines', () => {
  const textOf = (path: Work, number: number) => {
    const { build, outlines } = decodeGraph(readFileSync(path('out/graph.core.bin')))
    const bytes = readFileSync(path(`out/outline.${number}.txt`))
    return { text: decodeOutlineText(bytes, build), outline: outlines[number]?.outline }
  }

  it('are written by number as read, with the very lines of the bytes', async () => {
    const utf16 = Buffer.from(`\ufeff${GARDEN}`.replace(/\n/g, '\r\n'), 'utf16le')
    const path = workFolder({ 'outlines/..garden.md': GARDEN, 'outlines/b.md': utf16 })
    await build(path)
    expect(textOf(path, 0)).toEqual({ outline: 'b.md', text: GARDEN.replace(/\n/g, '\r\n') })
    const path2 = workFolder({ 'outlines/a.md': '# 园\r\r## 土\r- 甲\r' })
    await build(path2)
    expect(textOf(path2, 0)).toEqual({ outline: 'a.md', text: '# 园\r\r## 土\r- 甲\r' })
  })

  it('of an earlier build of more outlines are gone; what someone else put there stays', async () => {
    const path = workFolder({
      'outlines/a.md': GARDEN,
      'outlines/b.md': '# 园\n\n- 甲\n',
      'out/outline.7.txt': 'shopping list',
      'elsewhere.txt': 'zhilu-outline 1 0123456789abcdef 01234567\n'
    })
    symlinkSync('../elsewhere.txt', path('out/outline.8.txt'))
    await build(path)
    expect(existsSync(path('out/outline.1.txt'))).toBe(true)
    rmSync(path('outlines/b.md'))
    await build(path)
    expect(listAll(path('out')).filter((name) => name.startsWith('outline'))).toEqual([
      'outline.0.txt',
      'outline.7.txt',
      'outline.8.txt'
    ])
    expect(existsSync(path('elsewhere.txt'))).toBe(true)
  })
})

describe('redirects', () => {
  const OLD = '# 园\n\n- 工具\n- 锄头（Hoe）\n- 雨水收集\n'
  const NEW = '# 园\n\n- 工具\n- Hoe\n'

  /** A folder whose graph was built from OLD and whose outline is NEW by now. */
  async function renamed(): Promise<Work> {
    const path = workFolder({ 'outlines/a.md': OLD })
    await build(path)
    writeFileSync(path('outlines/a.md'), NEW)
    return path
  }

  it('that are missing are warnings, again and again until they are written', async () => {
    const path = await renamed()
    const warning =
      /redirects\.json:1:1: warning: the id `锄头` is gone, its name is now that of `hoe` \[missing-redirect\]\n {4}add "锄头": "hoe", or build again with --update-redirects$/m
    expect((await build(path)).stderr).toMatch(warning)
    expect((await build(path)).stderr).toMatch(warning)
    expect(existsSync(path('outlines/redirects.json'))).toBe(false)
    expect((await build(path, '--update-redirects')).stdout).toMatch(
      /^1 redirect added to .*\.json$/m
    )
    expect(redirectsIn(path)).toEqual({ 锄头: 'hoe' })
    const graph = decodeGraph(readFileSync(path('out/graph.core.bin')))
    expect(graph.topicByFormerId('锄头')).toBe(graph.topicById('hoe'))
    expect((await build(path)).stderr).toBe('')
  })

  it('name what is gone without a successor, once', async () => {
    const path = await renamed()
    expect((await build(path, '--update-redirects')).stderr).toMatch(
      /note: no topic bears the names of `雨水收集` \(雨水收集\): links to them end nowhere \[topic-gone\]/
    )
    expect((await build(path)).stderr).toBe('')
  })

  it('are still found when a later outline takes the name of what was gone', async () => {
    const path = workFolder({ 'outlines/a.md': '# 园\n\n- 浇水\n- Rainwater\n' })
    await build(path)
    writeFileSync(path('outlines/a.md'), '# 园\n\n- 浇水\n')
    expect((await build(path)).stderr).toContain('no topic bears the names of `Rainwater`')
    writeFileSync(path('outlines/a.md'), '# 园\n\n- 浇水\n- 雨水（Rainwater）\n')
    await build(path, '--update-redirects')
    expect(redirectsIn(path)).toEqual({ rainwater: '雨水' })
  })

  it('keep the existing entries, sorted, chains collapsed', async () => {
    const path = await renamed()
    writeFileSync(path('outlines/redirects.json'), '{ "铁锹": "锄头", "a": "nowhere" }')
    const { stderr } = await build(path, '--update-redirects')
    expect(readFileSync(path('outlines/redirects.json'), 'utf8')).toBe(
      '{\n  "a": "nowhere",\n  "铁锹": "hoe",\n  "锄头": "hoe"\n}\n'
    )
    expect(stderr).toContain('note: `a` leads to `nowhere`, which no topic has as its id [dangling')
  })

  it('end a strict build before anything is written, so that nothing is forgotten', async () => {
    const path = await renamed()
    const before = bytesIn(path)
    expect((await build(path, '--strict')).code).toBe(1)
    expect(bytesIn(path)).toEqual(before)
    expect((await build(path, '--strict', '--update-redirects')).code).toBe(0)
  })

  it('are not looked for in a graph file that is damaged, and the note says so', async () => {
    const path = await renamed()
    writeFileSync(path('out/graph.core.bin'), 'ZHLUnonsense')
    const { code, stderr } = await build(path, '--update-redirects')
    expect(code).toBe(0)
    expect(stderr).toMatch(/note: ids that are gone cannot be told: The graph file is damaged/)
    expect(existsSync(path('outlines/redirects.json'))).toBe(false)
  })

  it.each([
    [
      '[]',
      'redirects.json: it is no JSON object; write { "old-id": "new-id" }, or remove the file'
    ],
    ['{', 'redirects.json: it is no JSON object;'],
    ['{ "a": 1 }', 'redirects.json: `a` does not lead to an id; write { "old-id": "new-id" }']
  ])('that are malformed end every command: %s', async (text, message) => {
    const path = workFolder({ 'outlines/a.md': NEW, 'outlines/redirects.json': text })
    for (const ended of [await build(path), await runPlain(['check', path('outlines/a.md')])]) {
      expect(ended).toMatchObject({ code: 2, stdout: '' })
      expect(ended.stderr).toContain(message)
    }
    expect(existsSync(path('out'))).toBe(false)
  })

  it('are written for the outlines of one folder only', async () => {
    const path = workFolder({ 'a/a.md': NEW, 'b/b.md': OLD })
    const words = ['build', '--update-redirects', '--out', path('out')]
    const several = await runPlain([...words, path('a'), path('b/b.md')])
    const none = await runPlain([...words, '-'], { stdin: NEW })
    for (const { code, stderr } of [several, none]) {
      expect(code).toBe(2)
      expect(stderr).toMatch(/^zhilu: --update-redirects writes beside the outlines: name outlines/)
    }
    expect(existsSync(path('out'))).toBe(false)
  })
})
